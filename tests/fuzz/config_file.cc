// ~/.aws/config and ~/.aws/credentials: every text is read or refused with the line that is wrong.
#include "config/config_file.h"

#include <string>

#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace outcrop;
  const std::string_view text = fuzz::text_of(data, size);
  for (const internal::ConfigFileKind kind :
       {internal::ConfigFileKind::config, internal::ConfigFileKind::credentials}) {
    const auto file = internal::parse_config_file(text, "the-file", kind);
    if (!file) fuzz::require(file.error().message.find("the-file") != std::string::npos, "an error names the file");
  }
  return 0;
}
