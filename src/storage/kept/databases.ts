/** Whether a database exists. Looking must not make one: an empty database would tell that somebody was here. */
export async function databaseExists(factory: IDBFactory, name: string): Promise<boolean> {
  // Firefox before 126 cannot list its databases, whatever the types say.
  const { databases } = factory as Partial<IDBFactory>;
  if (databases) return (await databases.call(factory)).some((one) => one.name === name);
  return new Promise((resolve) => {
    const request = factory.open(name);
    let isNew = false;
    // It is about to be made: breaking that off leaves nothing behind, and ends in an error.
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onerror = () => resolve(!isNew);
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
  });
}
