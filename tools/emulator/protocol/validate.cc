// The constraints of the model, checked on a whole input.
#include "protocol/validate.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

#include "protocol/service_error.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

/// AWS cuts nothing, but a 25 MB value has no place in a message.
constexpr std::size_t kLongestShown = 1024;

std::string show_number(double number) {
  return std::floor(number) == number ? std::to_string(static_cast<std::int64_t>(number)) : Json(number).dump();
}

std::string join(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

class Checker {
 public:
  void members(const Json& object, const Shape& shape, const std::string& path) {
    for (const Member& member : shape.members) {
      const std::string member_path = path.empty() ? member.name : path + "." + member.name;
      const auto found = object.find(member.name);
      if (found != object.end())
        value(*found, member, member_path);
      else if (member.required && !member.target->streaming)
        add("Value null", member_path, "Member must not be null");
    }
  }

  void finish() const {
    if (violations_.empty()) return;
    std::string message =
        std::to_string(violations_.size()) + " validation error" + (violations_.size() == 1 ? "" : "s") + " detected: ";
    for (const std::string& violation : violations_) {
      if (&violation != &violations_.front()) message += "; ";
      message += violation;
    }
    throw validation_error(message);
  }

 private:
  void add(const std::string& subject, const std::string& path, const std::string& rule) {
    violations_.push_back(subject + " at '" + path + "' failed to satisfy constraint: " + rule);
  }

  static std::string subject(const Json& value, const Member& member) {
    if (member.sensitive) return "Value";
    std::string text = value.is_string() ? value.get<std::string>() : json_text(value);
    if (text.size() > kLongestShown) text = text.substr(0, kLongestShown) + "...";
    return "Value '" + text + "'";
  }

  void length(std::size_t size, const Json& value, const Member& member, const std::string& path) {
    const Constraints& limits = member.constraints;
    const auto count = static_cast<std::int64_t>(size);
    if (limits.shortest && count < *limits.shortest)
      add(subject(value, member), path,
          "Member must have length greater than or equal to " + std::to_string(*limits.shortest));
    if (limits.longest && count > *limits.longest)
      add(subject(value, member), path,
          "Member must have length less than or equal to " + std::to_string(*limits.longest));
  }

  void range(const Json& value, const Member& member, const std::string& path) {
    if (!value.is_number()) return;
    const Constraints& limits = member.constraints;
    const auto number = value.get<double>();
    if (limits.least && number < *limits.least)
      add(subject(value, member), path,
          "Member must have value greater than or equal to " + show_number(*limits.least));
    if (limits.greatest && number > *limits.greatest)
      add(subject(value, member), path,
          "Member must have value less than or equal to " + show_number(*limits.greatest));
  }

  void text(const Json& value, const Member& member, const std::string& path) {
    const auto& content = value.get_ref<const std::string&>();
    length(count_code_points(content), value, member, path);
    const Pattern* pattern = member.constraints.pattern.get();
    if (pattern != nullptr && !pattern->matches(content))
      add(subject(value, member), path, "Member must satisfy regular expression pattern: " + pattern->text());
    const std::vector<std::string>& values = member.target->enum_values;
    if (!values.empty() && std::find(values.begin(), values.end(), content) == values.end())
      add(subject(value, member), path, "Member must satisfy enum value set: [" + join(values) + "]");
  }

  void enum_number(const Json& value, const Member& member, const std::string& path) {
    const std::vector<std::int64_t>& numbers = member.target->enum_numbers;
    if (std::find(numbers.begin(), numbers.end(), value.get<std::int64_t>()) != numbers.end()) return;
    std::vector<std::string> words;
    for (const std::int64_t number : numbers) words.push_back(std::to_string(number));
    add(subject(value, member), path, "Member must satisfy enum value set: [" + join(words) + "]");
  }

  void value(const Json& value, const Member& member, const std::string& path) {
    if (value.is_null()) return;
    switch (member.target->type) {
      case ShapeType::string:
      case ShapeType::enumeration:
        text(value, member, path);
        break;
      case ShapeType::int_enumeration:
        enum_number(value, member, path);
        break;
      case ShapeType::blob:
        length(base64_decode(value.get_ref<const std::string&>()).value_or("").size(), value, member, path);
        break;
      case ShapeType::list: {
        length(value.size(), value, member, path);
        std::size_t index = 0;
        for (const Json& item : value)
          this->value(item, member.target->members.front(), path + "." + std::to_string(++index) + ".member");
        break;
      }
      case ShapeType::map:
        length(value.size(), value, member, path);
        for (const auto& [key, item] : value.items()) {
          text(Json(key), member.target->members.front(), path + "." + key + ".key");
          this->value(item, member.target->members.back(), path + "." + key + ".value");
        }
        break;
      case ShapeType::structure:
      case ShapeType::tagged_union:
        members(value, *member.target, path);
        break;
      default:
        range(value, member, path);
    }
  }

  std::vector<std::string> violations_;
};

}  // namespace

void validate(const Json& input, const Shape& shape) {
  Checker checker;
  checker.members(input, shape, "");
  checker.finish();
}

}  // namespace outcrop::emulator
