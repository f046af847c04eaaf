// The grammar of ~/.aws/config and ~/.aws/credentials: one file's text becomes its sections.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/secret.h"

namespace outcrop::internal {

/// Which of the two files a text is: their section headers differ.
enum class ConfigFileKind { config, credentials };

/// A property's value and where it stands.
struct Property {
  Secret value{};      ///< it may be a key
  std::string file{};  ///< the path, as people know it
  int line{};
  /// `key =` followed by indented `key = value` lines, keys in lower case.
  std::map<std::string, std::string, std::less<>> nested{};
};

/// Properties by their keys in lower case.
struct Section : std::map<std::string, Property, std::less<>> {
  /// The first line that can't be read, "~/.aws/config:3: the property has no name"; empty: all can. What needs the
  /// section fails with it, what doesn't goes on.
  std::string problem{};
};
using Sections = std::map<std::string, Section, std::less<>>;

struct ConfigFile {
  Sections profiles{};
  Sections sso_sessions{};
  Sections services{};
  std::vector<std::string> warnings{};  ///< what is ignored, malformed or doubtful, with file and line
};

/// A section's name that needs no quotes.
bool is_name(std::string_view text);

/// `file` names the text in problems, warnings and properties.
ConfigFile parse_config_file(std::string_view text, const std::string& file, ConfigFileKind kind);

}  // namespace outcrop::internal
