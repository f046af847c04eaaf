// The grammar of the shared files once more, as plainly as it can be told: what config_file.cc is held against.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fuzz.h"

namespace outcrop::fuzz {

struct PlainProperty {
  std::string value;
  int line;
  std::map<std::string, std::string> nested;
  bool operator==(const PlainProperty&) const = default;
};

struct PlainSection {
  int problem_line;  // 0: none
  std::map<std::string, PlainProperty> properties;
  bool operator==(const PlainSection&) const = default;
};

/// By "profile", "sso-session" or "services", and by name.
using PlainFile = std::map<std::pair<std::string, std::string>, PlainSection>;

class PlainConfigReader {
 public:
  PlainConfigReader(std::string_view text, bool is_credentials) : is_credentials_(is_credentials) {
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    std::string plain(text);
    for (std::size_t at; (at = plain.find("\xc2\xa0")) != std::string::npos;) plain.replace(at, 2, " ");
    lines_ = split(plain, '\n');
  }

  PlainFile read() {
    const bool has_prefixed_default = !is_credentials_ && std::ranges::any_of(headers(), [](const std::string& name) {
      return section_of(name) == Name("profile", "default") && name != "default";
    });
    PlainSection ignored{}, before{}, *section = &before;
    PlainProperty* property = nullptr;       // null: ignored
    std::size_t indent = std::string::npos;  // of the property that a line may continue; npos: of none
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const int number = static_cast<int>(i) + 1;
      const std::string text = trimmed(lines_[i]);
      const auto problem = [&, at = section] {
        if (at->problem_line == 0) at->problem_line = number;
      };
      if (text.empty() || is_comment(text)) continue;
      const std::size_t here = lines_[i].find_first_not_of(" \t");
      if (indent != std::string::npos && here > indent) {
        if (property && !continue_property(*property, text)) problem();
      } else if (text[0] == '[') {
        indent = std::string::npos;
        property = nullptr;
        bool is_good = true;
        const std::string header = header_of(text, is_good);
        const Name name = is_credentials_ ? profile_of(header) : section_of(header);
        const bool is_ignored = name.second.empty() || (has_prefixed_default && header == "default");
        section = is_ignored ? &ignored : &file_[name];
        if (!is_good && section->problem_line == 0) section->problem_line = number;
      } else {
        indent = here;
        property = nullptr;
        const auto [key, value] = assignment(text);
        if (section == &before || key.empty()) {
          problem();
        } else if (is_name(key)) {
          property = &(section->properties[lower(key)] = {.value = value, .line = number, .nested = {}});
          is_parent_ = value.empty();
        }
      }
    }
    if (before.problem_line != 0) file_[{"profile", "default"}].problem_line = before.problem_line;
    return file_;
  }

 private:
  using Name = std::pair<std::string, std::string>;

  static bool is_comment(std::string_view text) { return text.starts_with('#') || text.starts_with(';'); }

  static std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(" \t\r");
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin);
  }

  static std::string lower(std::string text) {
    for (char& c : text)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return text;
  }

  static bool is_name(const std::string& text) {
    return !text.empty() && text.find_first_not_of(
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                                "_-/.%@:+") == std::string::npos;
  }

  // A character that lies in quotes, which open at the begin of a word only, reads as an 'x'.
  static std::string without_quotations(std::string text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] != '"' && text[i] != '\'') continue;
      if (i > 0 && text[i - 1] != ' ' && text[i - 1] != '\t' && text[i - 1] != '=') continue;
      const std::size_t end = text.find(text[i], i + 1);
      if (end == std::string::npos) continue;
      for (; i < end; ++i) text[i] = 'x';
      text[end] = 'x';
    }
    return text;
  }

  static std::string without_comment(const std::string& text) {
    const std::string plain = without_quotations(text);
    for (std::size_t i = 1; i < plain.size(); ++i)
      if ((plain[i] == '#' || plain[i] == ';') && (plain[i - 1] == ' ' || plain[i - 1] == '\t'))
        return text.substr(0, i);
    return text;
  }

  // An empty key where it is none.
  static std::pair<std::string, std::string> assignment(const std::string& text) {
    const std::size_t sign = text.find_first_of("=:");
    if (sign == std::string::npos) return {};
    return {trimmed(text.substr(0, sign)), trimmed(without_comment(text.substr(sign + 1)))};
  }

  bool continue_property(PlainProperty& property, const std::string& text) const {
    if (!is_parent_) {
      property.value += '\n' + text;
      return true;
    }
    const auto [key, value] = assignment(text);
    if (!key.empty()) property.nested[lower(key)] = value;
    return !key.empty();
  }

  static std::string header_of(const std::string& text, bool& is_good) {
    const std::size_t end = without_quotations(text).find(']', 1);
    if (end == std::string::npos) {
      is_good = false;
      return trimmed(without_comment(text.substr(1)));
    }
    const std::string rest = trimmed(text.substr(end + 1));
    is_good = rest.empty() || is_comment(rest);
    return trimmed(text.substr(1, end - 1));
  }

  // All lines that may be headers: whether one is, is not known yet.
  std::vector<std::string> headers() const {
    std::vector<std::string> all;
    std::size_t indent = std::string::npos;
    for (const std::string& line : lines_) {
      const std::string text = trimmed(line);
      if (text.empty() || is_comment(text)) continue;
      const std::size_t here = line.find_first_not_of(" \t");
      if (indent != std::string::npos && here > indent) continue;
      bool is_good = true;
      if (text[0] == '[') all.push_back(header_of(text, is_good));
      indent = text[0] == '[' ? std::string::npos : here;
    }
    return all;
  }

  static std::string unquoted(const std::string& name) {
    const bool is_quoted = name.size() > 2 && (name[0] == '"' || name[0] == '\'') && name.back() == name[0];
    return is_quoted ? name.substr(1, name.size() - 2) : "";
  }

  // Of the credentials file. An empty name: ignored.
  static Name profile_of(const std::string& header) {
    if (header.starts_with("profile ") || header.starts_with("profile\t")) return {};
    const std::string bare = unquoted(header);
    return {"profile", bare.empty() ? header : bare};
  }

  // Of the config file, likewise.
  static Name section_of(const std::string& header) {
    if (header == "default") return {"profile", "default"};
    const std::size_t blank = header.find_first_of(" \t");
    const std::string kind = header.substr(0, blank);
    if (blank == std::string::npos || (kind != "profile" && kind != "sso-session" && kind != "services")) return {};
    const std::string name = trimmed(header.substr(blank));
    const std::string bare = unquoted(name);
    const bool is_one_word = name.find_first_of(" \t\r\"'\\") == std::string::npos;
    return {kind, !bare.empty() ? bare : is_one_word ? name : ""};
  }

  const bool is_credentials_;
  std::vector<std::string> lines_;
  PlainFile file_;
  bool is_parent_{};
};

}  // namespace outcrop::fuzz
