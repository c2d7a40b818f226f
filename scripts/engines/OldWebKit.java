import java.awt.image.BufferedImage;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import javafx.application.*;
import javafx.scene.Scene;
import javafx.scene.image.*;
import javafx.scene.web.WebView;
import javafx.stage.*;

/**
 * The WebKit of JavaFX in a window, told what to do by lines of standard input: a command, a tab and its words in
 * Base64. Each is answered by one line, which begins with ok or with no. What its console says is told between them.
 */
public class OldWebKit extends Application {
    static WebView view;

    public static void main(String[] words) {
        launch(OldWebKit.class, words);
    }

    @Override
    public void start(Stage stage) {
        String[] size = getParameters().getRaw().get(0).split("x");
        view = new WebView();
        com.sun.javafx.webkit.WebConsoleListener.setDefaultListener(
            (web, message, line, source) -> say("console", message + " (" + source + ":" + line + ")"));
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(new Scene(view, Integer.parseInt(size[0]), Integer.parseInt(size[1])));
        stage.show();
        Thread reader = new Thread(OldWebKit::read);
        reader.setDaemon(true);
        reader.start();
    }

    static void read() {
        try (var lines = new BufferedReader(new InputStreamReader(System.in))) {
            for (String line; (line = lines.readLine()) != null; ) {
                String[] parts = line.split("\t");
                String words = new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8);
                var done = new CompletableFuture<String>();
                Platform.runLater(() -> {
                    try {
                        done.complete(answer(parts[0], words));
                    } catch (Exception error) {
                        done.completeExceptionally(error);
                    }
                });
                try {
                    say("ok", done.get());
                } catch (Exception error) {
                    say("no", String.valueOf(error.getCause()));
                }
            }
        } catch (IOException error) {
            say("no", error.toString());
        }
        Platform.exit();
    }

    static String answer(String command, String words) throws Exception {
        switch (command) {
            case "goto" -> view.getEngine().load(words);
            case "evaluate" -> {
                return String.valueOf(view.getEngine().executeScript(words));
            }
            case "picture" -> keep(view.snapshot(null, null), new File(words));
            default -> throw new IllegalArgumentException(command);
        }
        return "";
    }

    static void keep(WritableImage seen, File file) throws IOException {
        int width = (int) seen.getWidth(), height = (int) seen.getHeight();
        int[] points = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), points, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, points, 0, width);
        javax.imageio.ImageIO.write(image, "png", file);
    }

    static synchronized void say(String what, String words) {
        System.out.println(what + "\t" + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)));
        System.out.flush();
    }
}
