// canonical_json: JSON values as texts that are equal when the values are.
#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>
#include <map>

#include "protocol_case.h"

namespace outcrop::protocol_test {
namespace {

/// Numbers that a double holds exactly get its shortest text, so that 1, 1.0 and 1e0 are the same; others keep their
/// digits.
std::string number_text(double value, const std::string& digits) {
  constexpr std::size_t kExactDigits = 15;
  const auto count = std::ranges::count_if(digits, [](char c) { return c >= '0' && c <= '9'; });
  if (static_cast<std::size_t>(count) > kExactDigits && digits.find_first_of("eE") == std::string::npos) return digits;
  std::array<char, 64> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
  return {text.data(), end.ptr};
}

/// nlohmann's parser tells each value with the digits of its numbers.
class Builder : public nlohmann::json_sax<nlohmann::json> {
 public:
  std::string result() { return std::move(result_); }

  bool null() override { return value("null"); }
  bool boolean(bool flag) override { return value(flag ? "true" : "false"); }
  bool number_integer(number_integer_t number) override { return integer(std::to_string(number)); }
  bool number_unsigned(number_unsigned_t number) override { return integer(std::to_string(number)); }
  bool number_float(number_float_t number, const string_t& digits) override {
    return value(number_text(number, digits));
  }
  bool string(string_t& text) override { return value(nlohmann::json(text).dump()); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(false); }
  bool start_array(std::size_t) override { return open(true); }
  bool key(string_t& name) override {
    levels_.back().key = name;
    return true;
  }
  bool end_object() override {
    const Level level = take();
    std::string text;
    for (const auto& [name, held] : level.members)
      text += (text.empty() ? "" : ",") + nlohmann::json(name).dump() + ":" + held;
    return value("{" + text + "}");
  }
  bool end_array() override {
    const Level level = take();
    return value("[" + level.elements + "]");
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

 private:
  struct Level {
    bool is_array{};
    std::string key{};
    std::map<std::string, std::string> members{};
    std::string elements{};
  };

  bool open(bool is_array) {
    levels_.emplace_back().is_array = is_array;
    return true;
  }
  Level take() {
    Level level = std::move(levels_.back());
    levels_.pop_back();
    return level;
  }
  bool integer(const std::string& digits) { return value(number_text(std::stod(digits), digits)); }
  bool value(std::string text) {
    if (levels_.empty()) {
      result_ = std::move(text);
    } else if (levels_.back().is_array) {
      levels_.back().elements.append(levels_.back().elements.empty() ? "" : ",").append(text);
    } else {
      levels_.back().members[levels_.back().key] = std::move(text);
    }
    return true;
  }

  std::vector<Level> levels_;
  std::string result_;
};

}  // namespace

std::string canonical_json(std::string_view json) {
  Builder builder;
  if (!nlohmann::json::sax_parse(json, &builder)) return "not JSON: " + std::string(json);
  return builder.result();
}

}  // namespace outcrop::protocol_test
