// docs/settings.md holds the table of settings; OUTCROP_WRITE_DOCS=1 writes it there.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <vector>

#include "config/setting_table.h"

namespace outcrop::internal {
namespace {

constexpr std::string_view kBegin =
    "<!-- From runtime/src/config/setting_table.h; OUTCROP_WRITE_DOCS=1 rewrites it. -->\n";
constexpr std::string_view kEnd = "<!-- End of the table. -->\n";

std::string code(std::string_view text) { return text.empty() ? std::string() : '`' + std::string(text) + '`'; }

std::string joined(const std::vector<std::string_view>& names) {
  std::string out;
  for (const std::string_view name : names)
    if (!name.empty()) out += (out.empty() ? "" : ", ") + code(name);
  return out;
}

std::string form(const Reading& reading) {
  switch (reading.form) {
    case Reading::Form::secret:
      return "secret text";
    case Reading::Form::url:
      return "URL";
    case Reading::Form::boolean:
      return "`true` or `false`";
    case Reading::Form::number:
      return "whole number, " + std::to_string(reading.least) + " to " + std::to_string(reading.most);
    case Reading::Form::word:
      return "one of " + std::string(reading.words);
    case Reading::Form::text:
      break;
  }
  return "text";
}

std::string table() {
  std::string out =
      "| Name | `ClientConfig` | Variable | Key of the profile | Default | Read as | Meaning |\n"
      "| --- | --- | --- | --- | --- | --- | --- |\n";
  for (const SettingRow& row : kSettingTable) {
    const std::string fallback = row.fallback.empty() ? std::string(row.fallback_words) : code(row.fallback);
    const std::string last =
        row.last_variables[0].empty()
            ? ""
            : "; after the profile " + joined({row.last_variables.begin(), row.last_variables.end()});
    out += "| " + code(row.name) + " | " + code(row.field) + " | " + joined({row.variables[0], row.variables[1]}) +
           last + " | " + code(row.key) + " | " + (fallback.empty() ? "none" : fallback) + " | " + form(row.reading) +
           " | " + std::string(row.meaning) + " |\n";
  }
  return out;
}

TEST(SettingsDocument, HoldsTheTableOfSettings) {
  const std::string path = OUTCROP_SOURCE_DIR "/docs/settings.md";
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  std::string document = text.str();
  const std::size_t begin = document.find(kBegin) + kBegin.size();
  const std::size_t end = document.find(kEnd);
  ASSERT_TRUE(end != std::string::npos && begin <= end) << path << " has lost the marks around its table";
  if (std::getenv("OUTCROP_WRITE_DOCS")) {
    document.replace(begin, end - begin, table());
    std::ofstream(path) << document;
  } else {
    EXPECT_EQ(document.substr(begin, end - begin), table()) << "run this test with OUTCROP_WRITE_DOCS=1";
  }
}

}  // namespace
}  // namespace outcrop::internal
