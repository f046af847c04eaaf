// Reads the shared files line by line.
#include "config/config_file.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/ascii.h"
#include "base/secret.h"

namespace outcrop::internal {
namespace {

bool is_comment(std::string_view text) { return text.starts_with('#') || text.starts_with(';'); }

// Where the quotation that begins at `begin` ends; npos: no quotation begins there. An apostrophe within a word begins
// none.
std::size_t end_of_quotation(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  if (quote != '"' && quote != '\'') return std::string_view::npos;
  if (begin > 0 && !is_blank(text[begin - 1]) && text[begin - 1] != '=') return std::string_view::npos;
  return text.find(quote, begin + 1);
}

// A comment behind a value begins after a blank: `a = b # c` is "b", `a = b#c` is "b#c", `a = "b # c"` has none.
std::string_view without_comment(std::string_view value) {
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (i > 0 && is_blank(value[i - 1]) && is_comment(value.substr(i))) return value.substr(0, i);
    if (const std::size_t end = end_of_quotation(value, i); end != std::string_view::npos) i = end;
  }
  return value;
}

// The bracket that closes a header; those within quotes don't.
std::size_t closing_bracket(std::string_view header) {
  for (std::size_t i = 1; i < header.size(); ++i) {
    if (header[i] == ']') return i;
    if (const std::size_t end = end_of_quotation(header, i); end != std::string_view::npos) i = end;
  }
  return std::string_view::npos;
}

// `"My Dev"` and `'My Dev'` without the quotes; empty: it is not in quotes.
std::string_view unquoted(std::string_view name) {
  if (name.size() < 3 || (name.front() != '"' && name.front() != '\'') || name.back() != name.front()) return {};
  return name.substr(1, name.size() - 2);
}

struct Assignment {
  std::string_view key;
  std::string_view value;
};

// `key = value` or `key: value`, as Python's configparser splits them.
std::optional<Assignment> split_assignment(std::string_view line) {
  const std::size_t sign = line.find_first_of("=:");
  if (sign == std::string_view::npos) return {};
  return Assignment{trimmed(line.substr(0, sign)), trimmed(without_comment(line.substr(sign + 1)))};
}

// Of a setting: `sso_region`, not `--region`.
bool is_plain_key(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return is_alphanumeric(c) || c == '_'; });
}

// No-break spaces come along with what is copied from web pages.
constexpr std::string_view kNoBreakSpace = "\xc2\xa0";

Secret with_plain_blanks(std::string_view text) {
  Secret plain;
  make_room_for_secret(plain, text.size());
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(kNoBreakSpace), text.size());
    plain.append(text.substr(0, end));
    text.remove_prefix(end);
    if (text.empty()) break;
    plain += ' ';
    text.remove_prefix(kNoBreakSpace.size());
  }
  return plain;
}

class Parser {
 public:
  Parser(const std::string& file, ConfigFileKind kind) : file_(file), kind_(kind) {}

  ConfigFile parse(std::string_view text) {
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    const Secret plain = with_plain_blanks(text);
    text = plain;
    while (!text.empty()) {
      ++line_;
      const std::size_t end = text.find('\n');
      read_line(text.substr(0, end));
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    // Whoever forgets the header means this profile.
    if (!problem_before_sections_.empty()) result_.profiles["default"].problem = problem_before_sections_;
    return std::move(result_);
  }

 private:
  // As Python's configparser has it: a line that is indented more than the property before continues it.
  void read_line(std::string_view line) {
    const std::string_view text = trimmed(line);
    if (text.empty() || is_comment(text)) return;
    const std::size_t indent = line.find_first_not_of(" \t");
    if (after_property_ && indent > indent_) {
      read_continuation(text);
    } else if (text.front() == '[') {
      read_header(text);
    } else {
      read_property(text, indent);
    }
  }

  void read_header(std::string_view line) {
    property_ = nullptr;
    after_property_ = false;
    in_section_ = true;
    const std::size_t end = closing_bracket(line);
    const bool is_closed = end != std::string_view::npos;
    const std::string_view rest = is_closed ? trimmed(line.substr(end + 1)) : std::string_view();
    const std::string_view name = trimmed(is_closed ? line.substr(1, end - 1) : without_comment(line.substr(1)));
    section_ = kind_ == ConfigFileKind::credentials ? credentials_section(name) : config_section(name);
    if (!section_) return warn("section [" + std::string(name) + "] is ignored: " + ignored_because_);
    if (!is_closed) fail("the section header has no closing bracket");
    if (!rest.empty() && !is_comment(rest)) fail("text follows the section header");
  }

  Section* credentials_section(std::string_view name) {
    const std::string_view bare = unquoted(name).empty() ? name : unquoted(name);
    const bool has_prefix = name.starts_with("profile") && name.size() > 7 && is_blank(name[7]);
    if (!bare.empty() && !has_prefix) return &result_.profiles[std::string(bare)];
    ignored_because_ = "a section of the credentials file is a profile's bare name";
    return nullptr;
  }

  Section* config_section(std::string_view header) {
    if (header == "default") return default_section(false);
    const std::size_t blank = header.find_first_of(" \t");
    const std::string_view prefix = header.substr(0, blank);
    std::string_view name = blank == std::string_view::npos ? std::string_view() : trimmed(header.substr(blank));
    Sections* const sections = prefix == "profile"       ? &result_.profiles
                               : prefix == "sso-session" ? &result_.sso_sessions
                               : prefix == "services"    ? &result_.services
                                                         : nullptr;
    if (!sections || blank == std::string_view::npos) {
      ignored_because_ = "a profile's header is [profile NAME]";
      return nullptr;
    }
    if (const std::string_view bare = unquoted(name); !bare.empty()) {
      name = bare;
    } else if (name.find_first_of(" \t\r\"'\\") != std::string_view::npos) {  // where Python's shlex would part it
      ignored_because_ = "its name has blanks or others that need quotes around it";
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
    if (prefixed && !std::exchange(default_is_prefixed_, true)) section = {};
    return &section;
  }

  void read_property(std::string_view line, std::size_t indent) {
    const bool is_first = !std::exchange(after_property_, true);
    property_ = nullptr;
    indent_ = indent;
    if (!in_section_) return fail("a property stands before the first section");
    const std::optional<Assignment> assignment = split_assignment(line);
    if (!assignment) return fail("expected `key = value`");
    if (assignment->key.empty()) return fail("the property has no name");
    if (!section_) return;
    if (!is_name(assignment->key))
      // Not quoted: where the `=` behind a key was forgotten, its value is taken for a part of the name.
      return warn("the property is ignored: its name has characters that names don't have");
    if (is_first && indent > 0)
      warn("the line is indented, and read as a property of its own: there is none before it");
    property_ = &(*section_)[lower_case(assignment->key)];
    *property_ = {.value = Secret(assignment->value), .file = file_, .line = line_};
    is_parent_ = assignment->value.empty();
  }

  void read_continuation(std::string_view text) {
    if (!property_) return;
    const std::optional<Assignment> assignment = split_assignment(text);
    if (!is_parent_) {
      if (assignment && is_plain_key(assignment->key))
        warn("the line is indented, so it continues the value of the property before; is it one of its own?");
      append_secret(property_->value, "\n");
      append_secret(property_->value, text);
      return;
    }
    if (!assignment) return fail("expected `key = value` below a property without a value");
    if (assignment->key.empty()) return fail("the nested property has no name");
    property_->nested[lower_case(assignment->key)] = std::string(assignment->value);
  }

  // What is wrong with the section's current line.
  void fail(std::string_view what) {
    if (in_section_ && !section_) return;
    std::string& problem = in_section_ ? section_->problem : problem_before_sections_;
    warn(what);
    if (problem.empty()) problem = result_.warnings.back();
  }
  void warn(std::string_view what) {
    result_.warnings.push_back(file_ + ':' + std::to_string(line_) + ": " + std::string(what));
  }

  const std::string& file_;
  const ConfigFileKind kind_;
  ConfigFile result_;
  std::string problem_before_sections_;
  std::string ignored_because_;
  int line_{};
  bool in_section_{};
  bool after_property_{};
  std::size_t indent_{};  // of the last property
  bool default_is_prefixed_{};
  bool is_parent_{};      // property_ has no value of its own
  Section* section_{};    // null: ignored
  Property* property_{};  // null: ignored
};

}  // namespace

bool is_name(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return is_alphanumeric(c) || std::string_view("_-/.%@:+").find(c) != std::string_view::npos;
  });
}

ConfigFile parse_config_file(std::string_view text, const std::string& file, ConfigFileKind kind) {
  return Parser(file, kind).parse(text);
}

}  // namespace outcrop::internal
