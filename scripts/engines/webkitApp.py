#!/usr/bin/python3
"""A browser of one window a tab, for WebKitWebDriver: with a profile on disk, and a folder for downloads.

MiniBrowser, which comes with WebKitGTK, forgets everything when it is automated.
"""
import os
import sys
import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

options = dict(one[2:].split("=", 1) for one in sys.argv[1:] if "=" in one)
width, height = (int(one) for one in options["size"].split("x"))
profile = options["profile"]

Gtk.Settings.get_default().set_property(
    "gtk-application-prefer-dark-theme", options["scheme"] == "dark"
)
manager = WebKit2.WebsiteDataManager(
    base_data_directory=os.path.join(profile, "data"),
    base_cache_directory=os.path.join(profile, "cache"),
)
context = WebKit2.WebContext(website_data_manager=manager)
context.set_automation_allowed(True)
context.set_preferred_languages(["da_DK"])
context.set_cache_model(WebKit2.CacheModel.WEB_BROWSER)


def open_view(*_):
    """Opens a tab, which is a window as large as the page is to be."""
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    settings = view.get_settings()
    settings.set_enable_write_console_messages_to_stdout(True)
    settings.set_hardware_acceleration_policy(WebKit2.HardwareAccelerationPolicy.NEVER)
    settings.set_enable_page_cache(True)
    window = Gtk.Window(decorated=False)
    window.set_default_size(width, height)
    window.add(view)
    window.show_all()
    view.connect("close", lambda _: window.destroy())
    return view


def begin(_, session):
    """Answers the driver: who this is, and how a tab is opened."""
    info = WebKit2.ApplicationInfo()
    info.set_name("klar")
    info.set_version(
        WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()
    )
    session.set_application_info(info)
    session.connect("create-web-view", open_view)
    # What was written last is given the time to reach the disk.
    session.connect("will-close", lambda _: GLib.timeout_add(500, Gtk.main_quit))


def save(_, download):
    """Puts a download where the checks look for it."""

    def decide(one, name):
        one.set_destination("file://" + os.path.join(options["downloads"], name))
        return True

    download.set_allow_overwrite(True)
    download.connect("decide-destination", decide)


context.connect("automation-started", begin)
context.connect("download-started", save)
Gtk.main()
