// ~/.aws/config and ~/.aws/credentials: every text is read, and what is wrong is told with its line.
#include "config/config_file.h"

#include <string>

#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace outcrop;
  const std::string_view text = fuzz::text_of(data, size);
  for (const internal::ConfigFileKind kind :
       {internal::ConfigFileKind::config, internal::ConfigFileKind::credentials}) {
    const auto file = internal::parse_config_file(text, "the-file", kind);
    for (const std::string& warning : file.warnings)
      fuzz::require(warning.starts_with("the-file:"), "a warning names the file and the line");
    for (const auto& [name, section] : file.profiles)
      fuzz::require(section.problem.empty() || !file.warnings.empty(), "a problem is a warning too");
  }
  return 0;
}
