// Reads the shared files line by line.
#include "config/config_file.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/ascii.h"

namespace outcrop::internal {
namespace {

bool is_comment(std::string_view text) { return text.starts_with('#') || text.starts_with(';'); }

bool is_name(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return is_alphanumeric(c) || std::string_view("_-/.%@:+").find(c) != std::string_view::npos;
  });
}

// A comment behind a value begins after a blank: `a = b # c` is "b", `a = b#c` is "b#c".
std::string_view without_comment(std::string_view value) {
  for (std::size_t i = 1; i < value.size(); ++i)
    if (is_blank(value[i - 1]) && is_comment(value.substr(i))) return value.substr(0, i);
  return value;
}

struct Assignment {
  std::string_view key;
  std::string_view value;
};

std::optional<Assignment> split_assignment(std::string_view line) {
  const std::size_t equals = line.find('=');
  if (equals == std::string_view::npos) return {};
  return Assignment{trimmed(line.substr(0, equals)), trimmed(without_comment(line.substr(equals + 1)))};
}

class Parser {
 public:
  Parser(const std::string& file, ConfigFileKind kind) : file_(file), kind_(kind) {}

  Result<ConfigFile> parse(std::string_view text) {
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    while (!text.empty() && problem_.empty()) {
      ++line_;
      const std::size_t end = text.find('\n');
      std::string_view line = text.substr(0, end);
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
      if (line.ends_with('\r')) line.remove_suffix(1);
      read_line(line);
    }
    if (problem_.empty()) return std::move(result_);
    return Error{.kind = ErrorKind::configuration,
                 .code = "MalformedConfigFile",
                 .message = file_ + ':' + std::to_string(line_) + ": " + problem_};
  }

 private:
  void read_line(std::string_view line) {
    if (trimmed(line).empty() || is_comment(line)) return;
    if (is_blank(line.front())) {
      read_continuation(line);
    } else if (line.front() == '[') {
      read_header(line);
    } else {
      read_property(line);
    }
  }

  void read_header(std::string_view line) {
    property_ = nullptr;
    after_property_ = false;
    in_section_ = true;
    section_ = nullptr;
    const std::size_t end = line.find(']');
    if (end == std::string_view::npos) return fail("the section header has no closing bracket");
    const std::string_view rest = trimmed(line.substr(end + 1));
    if (!rest.empty() && !is_comment(rest)) return fail("text follows the section header");
    const std::string_view name = trimmed(line.substr(1, end - 1));
    section_ = kind_ == ConfigFileKind::credentials ? credentials_section(name) : config_section(name);
    if (!section_) warn("section [" + std::string(name) + "] is ignored: " + ignored_because_);
  }

  Section* credentials_section(std::string_view name) {
    if (is_name(name)) return &result_.profiles[std::string(name)];
    ignored_because_ = "a section of the credentials file is a profile's bare name";
    return nullptr;
  }

  Section* config_section(std::string_view header) {
    if (header == "default") return default_section(false);
    const std::size_t blank = header.find_first_of(" \t");
    const std::string_view prefix = header.substr(0, blank);
    const std::string_view name = blank == std::string_view::npos ? std::string_view() : trimmed(header.substr(blank));
    Sections* const sections = prefix == "profile"       ? &result_.profiles
                               : prefix == "sso-session" ? &result_.sso_sessions
                               : prefix == "services"    ? &result_.services
                                                         : nullptr;
    if (!sections || blank == std::string_view::npos) {
      ignored_because_ = "a profile's header is [profile NAME]";
      return nullptr;
    }
    if (!is_name(name)) {
      ignored_because_ = "its name has characters that names don't have";
      return nullptr;
    }
    if (prefix == "profile" && name == "default") return default_section(true);
    return &(*sections)[std::string(name)];
  }

  // [profile default] wins over [default], wherever they stand.
  Section* default_section(bool prefixed) {
    if (!prefixed && default_is_prefixed_) {
      ignored_because_ = "there is a [profile default]";
      return nullptr;
    }
    Section& section = result_.profiles["default"];
    if (prefixed && !std::exchange(default_is_prefixed_, true)) section.clear();
    return &section;
  }

  void read_property(std::string_view line) {
    property_ = nullptr;
    if (!in_section_) return fail("a property stands before the first section");
    const std::optional<Assignment> assignment = split_assignment(line);
    if (!assignment) return fail("expected `key = value`");
    if (assignment->key.empty()) return fail("the property has no name");
    after_property_ = true;
    if (!section_) return;
    if (!is_name(assignment->key))
      return warn("property " + quoted(assignment->key) + " is ignored: its name has characters that names don't have");
    property_ = &(*section_)[lower_case(assignment->key)];
    *property_ = {.value = std::string(assignment->value), .file = file_, .line = line_};
    is_parent_ = assignment->value.empty();
  }

  void read_continuation(std::string_view line) {
    if (!after_property_) return fail("an indented line continues a property, and there is none before it");
    if (!property_) return;
    const std::string_view text = trimmed(line);
    if (!is_parent_) {
      (property_->value += '\n') += text;
      return;
    }
    if (is_comment(text)) return;
    const std::optional<Assignment> assignment = split_assignment(text);
    if (!assignment) return fail("expected `key = value` below a property without a value");
    if (assignment->key.empty()) return fail("the nested property has no name");
    property_->nested[lower_case(assignment->key)] = std::string(assignment->value);
  }

  void fail(std::string problem) { problem_ = std::move(problem); }
  void warn(const std::string& what) { result_.warnings.push_back(file_ + ':' + std::to_string(line_) + ": " + what); }

  const std::string& file_;
  const ConfigFileKind kind_;
  ConfigFile result_;
  std::string problem_;
  std::string ignored_because_;
  int line_{};
  bool in_section_{};
  bool after_property_{};
  bool default_is_prefixed_{};
  bool is_parent_{};      // property_ has no value of its own
  Section* section_{};    // null: ignored
  Property* property_{};  // null: ignored
};

}  // namespace

Result<ConfigFile> parse_config_file(std::string_view text, const std::string& file, ConfigFileKind kind) {
  return Parser(file, kind).parse(text);
}

}  // namespace outcrop::internal
