import de from "@cloudtuner/k8s-costs/messages/de.json";
import en from "@cloudtuner/k8s-costs/messages/en.json";
import es from "@cloudtuner/k8s-costs/messages/es.json";
import fr from "@cloudtuner/k8s-costs/messages/fr.json";
import pl from "@cloudtuner/k8s-costs/messages/pl.json";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";

test.each(Object.entries({ de, en, es, fr, pl }))(
  "every text in %s is read by the intl-messageformat that react-intl brought",
  (locale, texts) => {
    const broken = Object.entries(texts).filter(([, text]) => {
      try {
        new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
        return false;
      } catch {
        return true;
      }
    });
    expect(Object.keys(texts).length).toBeGreaterThan(500);
    expect(broken).toEqual([]);
  }
);
