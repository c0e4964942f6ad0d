import react from "@vitejs/plugin-react";
import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const src = fileURLToPath(new URL("src", import.meta.url));
/** Which of the two themes is built. */
const theme = resolve(src, "themes", process.env.VITE_THEME ?? "default");
const inSrc = (name) => [name, resolve(src, name)];

/** A file of the theme stands in for the one of the same path in `src`, whoever imports it; `@main/` means the latter all the same. */
const themeOverrides = {
  name: "theme-overrides",
  enforce: "pre",
  async resolveId(source, importer, options) {
    const isMain = source.startsWith("@main/");
    const found = await this.resolve(isMain ? resolve(src, source.slice(6)) : source, importer, { ...options, skipSelf: true });
    if (isMain || found === null || found.id.includes("node_modules")) return found;
    const path = relative(src, found.id);
    const override = resolve(theme, path);
    return path.startsWith("..") || isAbsolute(path) || !existsSync(override) ? found : { ...found, id: override };
  }
};

export default defineConfig({
  plugins: [themeOverrides, react()],
  // Imports are written from `src`, as in the host.
  resolve: {
    alias: {
      ...Object.fromEntries(["api", "components", "containers", "hooks", "pages", "themes"].map(inSrc)),
      "@theme": theme
    }
  },
  build: { chunkSizeWarningLimit: 5000 },
  test: { environment: "jsdom", setupFiles: ["src/setupTests.ts"], testTimeout: 30_000 }
});
