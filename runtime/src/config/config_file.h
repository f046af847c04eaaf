// The grammar of ~/.aws/config and ~/.aws/credentials: one file's text becomes its sections.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/result.h"

namespace outcrop::internal {

/// Which of the two files a text is: their section headers differ.
enum class ConfigFileKind { config, credentials };

/// A property's value and where it stands.
struct Property {
  std::string value{};
  std::string file{};  ///< the path, as people know it
  int line{};
  /// `key =` followed by indented `key = value` lines, keys in lower case.
  std::map<std::string, std::string, std::less<>> nested{};
};

/// Properties by their keys in lower case.
using Section = std::map<std::string, Property, std::less<>>;
using Sections = std::map<std::string, Section, std::less<>>;

struct ConfigFile {
  Sections profiles{};
  Sections sso_sessions{};
  Sections services{};
  std::vector<std::string> warnings{};  ///< what was ignored, with file and line
};

/// `file` names the text in errors, warnings and properties. Error: malformed, with file and line.
Result<ConfigFile> parse_config_file(std::string_view text, const std::string& file, ConfigFileKind kind);

}  // namespace outcrop::internal
