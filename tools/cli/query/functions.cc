#include "query/functions.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "query/error.h"
#include "query/evaluate.h"
#include "text/utf8.h"

namespace outcrop::cli::query {
namespace {

using Arguments = std::span<const Value>;

/// What an argument may be.
enum Type : unsigned {
  number = 1,
  string = 2,
  boolean = 4,
  array = 8,
  object = 16,
  null = 32,
  expression = 64,
  numbers = 128,  ///< a list of them
  strings = 256,
  any = number | string | boolean | array | object | null,
};

bool all_are(const Value& list, bool (*is)(const Value&)) {
  const Value::Array elements = list.elements();
  return std::all_of(elements.begin(), elements.end(), is);
}

bool is_number(const Value& value) { return value.is_number(); }
bool is_string(const Value& value) { return value.kind() == DocumentKind::string; }

Type plain_type(const Value& value) {
  if (value.expression()) return expression;
  switch (value.kind()) {
    case DocumentKind::null:
      return null;
    case DocumentKind::boolean:
      return boolean;
    case DocumentKind::integer:
    case DocumentKind::number:
      return number;
    case DocumentKind::string:
      return string;
    case DocumentKind::array:
      return array;
    case DocumentKind::object:
      break;
  }
  return object;
}

bool has_type(const Value& value, unsigned types) {
  const Type type = plain_type(value);
  if ((types & type) != 0) return true;
  if (type != array) return false;
  return ((types & numbers) != 0 && all_are(value, is_number)) || ((types & strings) != 0 && all_are(value, is_string));
}

std::string type_name(const Value& value) {
  switch (plain_type(value)) {
    case number:
      return "number";
    case string:
      return "string";
    case boolean:
      return "boolean";
    case array:
      return "array";
    case object:
      return "object";
    case null:
      return "null";
    default:
      return "expression";
  }
}

std::string wanted_names(unsigned types) {
  constexpr std::pair<Type, const char*> names[] = {{number, "a number"},
                                                    {string, "a string"},
                                                    {boolean, "a boolean"},
                                                    {array, "an array"},
                                                    {object, "an object"},
                                                    {null, "null"},
                                                    {expression, "an &expression"},
                                                    {numbers, "an array of numbers"},
                                                    {strings, "an array of strings"}};
  std::string text;
  for (const auto& [type, name] : names)
    if ((types & type) != 0) text += (text.empty() ? "" : " or ") + std::string(name);
  return text;
}

double number_of(const Value& value) { return value.number(); }

std::vector<std::string_view> characters(std::string_view text) {
  std::vector<std::string_view> all;
  while (!text.empty()) {
    const std::size_t length = std::max<std::size_t>(1, utf8_length(text));
    all.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return all;
}

/// Of two numbers or two strings, whose UTF-8 is ordered as its code points are.
bool is_less(const Value& a, const Value& b) { return is_number(a) ? a.number() < b.number() : a.text() < b.text(); }

/// The elements with what the expression makes of each, all numbers or all strings.
std::vector<std::pair<Value, Value>> keyed(Arguments arguments, const char* function) {
  std::vector<std::pair<Value, Value>> all;
  for (const Value& element : arguments[0].elements()) {
    Value key = evaluate(*arguments[1].expression(), element);
    const bool fits = all.empty() ? is_number(key) || is_string(key) : plain_type(key) == plain_type(all[0].first);
    if (!fits)
      throw QueryError("invalid-type", std::string(function) +
                                           "(): the expression has to give numbers only or strings "
                                           "only, not " +
                                           type_name(key));
    all.emplace_back(std::move(key), element);
  }
  return all;
}

bool key_is_less(const std::pair<Value, Value>& a, const std::pair<Value, Value>& b) {
  return is_less(a.first, b.first);
}

Value f_abs(Arguments a) { return Value(std::abs(number_of(a[0]))); }
Value f_ceil(Arguments a) { return Value(std::ceil(number_of(a[0]))); }
Value f_floor(Arguments a) { return Value(std::floor(number_of(a[0]))); }
Value f_sum(Arguments a) {
  double sum = 0;
  for (const Value& element : a[0].elements()) sum += number_of(element);
  return Value(sum);
}
Value f_avg(Arguments a) {
  const std::size_t count = a[0].elements().size();
  return count == 0 ? Value() : Value(f_sum(a).number() / static_cast<double>(count));
}
Value f_contains(Arguments a) {
  if (is_string(a[0])) return Value(is_string(a[1]) && a[0].text().find(a[1].text()) != std::string_view::npos);
  const Value::Array elements = a[0].elements();
  return Value(std::find(elements.begin(), elements.end(), a[1]) != elements.end());
}
Value f_starts_with(Arguments a) { return Value(a[0].text().starts_with(a[1].text())); }
Value f_ends_with(Arguments a) { return Value(a[0].text().ends_with(a[1].text())); }
Value f_join(Arguments a) {
  std::string joined;
  bool first = true;
  for (const Value& element : a[1].elements()) {
    if (!std::exchange(first, false)) joined += a[0].text();
    joined += element.text();
  }
  return Value(std::move(joined));
}
Value f_keys(Arguments a) {
  Value::Array keys;
  for (const auto& [name, value] : a[0].members()) keys.emplace_back(name);
  return Value(std::move(keys));
}
Value f_values(Arguments a) {
  Value::Array values;
  for (const auto& [name, value] : a[0].members()) values.push_back(value);
  return Value(std::move(values));
}
Value f_length(Arguments a) {
  const std::size_t length = is_string(a[0])                      ? characters(a[0].text()).size()
                             : a[0].kind() == DocumentKind::array ? a[0].elements().size()
                                                                  : a[0].members().size();
  return Value(static_cast<double>(length));
}
Value f_map(Arguments a) {
  Value::Array results;
  for (const Value& element : a[1].elements()) results.push_back(evaluate(*a[0].expression(), element));
  return Value(std::move(results));
}
Value f_max(Arguments a) {
  const Value::Array elements = a[0].elements();
  return elements.empty() ? Value() : *std::max_element(elements.begin(), elements.end(), is_less);
}
Value f_min(Arguments a) {
  const Value::Array elements = a[0].elements();
  return elements.empty() ? Value() : *std::min_element(elements.begin(), elements.end(), is_less);
}
Value f_max_by(Arguments a) {
  const auto all = keyed(a, "max_by");
  return all.empty() ? Value() : std::max_element(all.begin(), all.end(), key_is_less)->second;
}
Value f_min_by(Arguments a) {
  const auto all = keyed(a, "min_by");
  return all.empty() ? Value() : std::min_element(all.begin(), all.end(), key_is_less)->second;
}
Value f_merge(Arguments a) {
  Value::Object merged;
  for (const Value& each : a)
    for (const auto& member : each.members()) {
      const auto known =
          std::find_if(merged.begin(), merged.end(), [&](const auto& before) { return before.first == member.first; });
      if (known == merged.end()) {
        merged.push_back(member);
      } else {
        known->second = member.second;
      }
    }
  return Value(std::move(merged));
}
Value f_not_null(Arguments a) {
  const auto found = std::find_if(a.begin(), a.end(), [](const Value& value) { return !value.is_null(); });
  return found == a.end() ? Value() : *found;
}
Value f_reverse(Arguments a) {
  if (!is_string(a[0])) {
    Value::Array elements = a[0].elements();
    std::reverse(elements.begin(), elements.end());
    return Value(std::move(elements));
  }
  std::string reversed;
  const auto all = characters(a[0].text());
  for (auto character = all.rbegin(); character != all.rend(); ++character) reversed += *character;
  return Value(std::move(reversed));
}
Value f_sort(Arguments a) {
  Value::Array elements = a[0].elements();
  std::stable_sort(elements.begin(), elements.end(), is_less);
  return Value(std::move(elements));
}
Value f_sort_by(Arguments a) {
  auto all = keyed(a, "sort_by");
  std::stable_sort(all.begin(), all.end(), key_is_less);
  Value::Array elements;
  for (auto& [key, element] : all) elements.push_back(std::move(element));
  return Value(std::move(elements));
}
Value f_to_array(Arguments a) { return a[0].kind() == DocumentKind::array ? a[0] : Value(Value::Array{a[0]}); }
Value f_to_number(Arguments a) {
  if (is_number(a[0])) return a[0];
  if (!is_string(a[0])) return Value();
  const std::optional<Document> number = Document::parse(a[0].text());
  return number && number->as_double() ? Value(*number->as_double()) : Value();
}
Value f_to_string(Arguments a) { return is_string(a[0]) ? a[0] : Value(to_json(a[0].document())); }
Value f_type(Arguments a) { return Value(type_name(a[0])); }

struct Function {
  std::string_view name;
  std::vector<unsigned> types;
  Value (*apply)(Arguments);
  bool variadic{};  ///< the last type any number of times, and at least once
};

const Function* find_function(std::string_view name) {
  static const std::vector<Function> functions = {
      {"abs", {number}, f_abs},
      {"avg", {numbers}, f_avg},
      {"ceil", {number}, f_ceil},
      {"contains", {array | string, any}, f_contains},
      {"ends_with", {string, string}, f_ends_with},
      {"floor", {number}, f_floor},
      {"join", {string, strings}, f_join},
      {"keys", {object}, f_keys},
      {"length", {string | array | object}, f_length},
      {"map", {expression, array}, f_map},
      {"max", {numbers | strings}, f_max},
      {"max_by", {array, expression}, f_max_by},
      {"merge", {object}, f_merge, true},
      {"min", {numbers | strings}, f_min},
      {"min_by", {array, expression}, f_min_by},
      {"not_null", {any}, f_not_null, true},
      {"reverse", {string | array}, f_reverse},
      {"sort", {numbers | strings}, f_sort},
      {"sort_by", {array, expression}, f_sort_by},
      {"starts_with", {string, string}, f_starts_with},
      {"sum", {numbers}, f_sum},
      {"to_array", {any}, f_to_array},
      {"to_number", {any}, f_to_number},
      {"to_string", {any}, f_to_string},
      {"type", {any}, f_type},
      {"values", {object}, f_values},
  };
  const auto found =
      std::find_if(functions.begin(), functions.end(), [&](const Function& function) { return function.name == name; });
  return found == functions.end() ? nullptr : &*found;
}

}  // namespace

void check_call(const std::string& name, std::size_t arguments) {
  const Function* const function = find_function(name);
  if (!function) throw QueryError("unknown-function", name + "()");
  const std::size_t wanted = function->types.size();
  if (arguments == wanted || (function->variadic && arguments > wanted)) return;
  throw QueryError("invalid-arity", name + "() takes " + (function->variadic ? "at least " : "") +
                                        std::to_string(wanted) + (wanted == 1 ? " argument" : " arguments") + ", not " +
                                        std::to_string(arguments));
}

Value call(const std::string& name, std::span<const Value> arguments) {
  const Function& function = *find_function(name);
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const unsigned types = function.types[std::min(i, function.types.size() - 1)];
    if (!has_type(arguments[i], types))
      throw QueryError("invalid-type", name + "(): " + wanted_names(types) + " is wanted as argument " +
                                           std::to_string(i + 1) + ", not " + type_name(arguments[i]));
  }
  return function.apply(arguments);
}

}  // namespace outcrop::cli::query
