#include "query/evaluate.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "query/error.h"
#include "query/functions.h"
#include "query/parser.h"

namespace outcrop::cli::query {
namespace {

bool is_array(const Value& value) { return value.kind() == DocumentKind::array; }

Value element(const Value& value, std::int64_t index) {
  if (!is_array(value)) return Value();
  const Value::Array elements = value.elements();
  const auto size = static_cast<std::int64_t>(elements.size());
  if (index < 0) index += size;
  return index < 0 || index >= size ? Value() : elements[static_cast<std::size_t>(index)];
}

/// Python's slices, which the specification follows.
Value slice(const Node& node, const Value& value) {
  const std::int64_t step = node.slice[2].value_or(1);
  if (step == 0) throw QueryError("invalid-value", "the step of a slice can't be 0");
  if (!is_array(value)) return Value();
  const Value::Array elements = value.elements();
  const auto size = static_cast<std::int64_t>(elements.size());
  const std::int64_t low = step > 0 ? 0 : -1;
  const std::int64_t high = step > 0 ? size : size - 1;
  const auto place = [&](std::optional<std::int64_t> given, std::int64_t otherwise) {
    if (!given) return otherwise;
    return std::clamp(*given < 0 ? std::max(*given, -size - 1) + size : *given, low, high);
  };
  const std::int64_t stop = place(node.slice[1], step > 0 ? high : low);
  Value::Array chosen;
  for (std::int64_t at = place(node.slice[0], step > 0 ? low : high); step > 0 ? at < stop : at > stop;) {
    chosen.push_back(elements[static_cast<std::size_t>(at)]);
    if (step > 0 ? step > stop - at : step < stop - at) break;
    at += step;
  }
  return Value(std::move(chosen));
}

Value flattened(const Value& value) {
  if (!is_array(value)) return Value();
  Value::Array all;
  for (const Value& element : value.elements()) {
    if (is_array(element)) {
      const Value::Array inner = element.elements();
      all.insert(all.end(), inner.begin(), inner.end());
    } else {
      all.push_back(element);
    }
  }
  return Value(std::move(all));
}

/// The results that are not null.
Value projected(const Node& node, const Value::Array& elements) {
  Value::Array results;
  for (const Value& element : elements) {
    if (node.kind == Kind::filter && !evaluate(*node.children[2], element).is_true()) continue;
    if (Value result = evaluate(*node.children[1], element); !result.is_null()) results.push_back(std::move(result));
  }
  return Value(std::move(results));
}

Value projection(const Node& node, const Value& data) {
  const Value left = evaluate(*node.children[0], data);
  if (node.kind != Kind::values) return is_array(left) ? projected(node, left.elements()) : Value();
  if (left.kind() != DocumentKind::object) return Value();
  Value::Array values;
  for (auto& [name, value] : left.members()) values.push_back(value);
  return projected(node, values);
}

Value compared(const Node& node, const Value& data) {
  const Value left = evaluate(*node.children[0], data);
  const Value right = evaluate(*node.children[1], data);
  if (node.comparator == Token::equal) return Value(left == right);
  if (node.comparator == Token::not_equal) return Value(!(left == right));
  // The specification orders numbers only; the AWS CLI orders texts too, and dates in them are compared so.
  const bool are_texts = left.kind() == DocumentKind::string && right.kind() == DocumentKind::string;
  if (!are_texts && (!left.is_number() || !right.is_number())) return Value();
  const auto is_less = [&](const Value& a, const Value& b) {
    return are_texts ? a.text() < b.text() : a.number() < b.number();
  };
  switch (node.comparator) {
    case Token::less:
      return Value(is_less(left, right));
    case Token::less_or_equal:
      return Value(!is_less(right, left));
    case Token::greater:
      return Value(is_less(right, left));
    default:
      return Value(!is_less(left, right));
  }
}

Value multi_select(const Node& node, const Value& data) {
  if (data.is_null()) return Value();
  if (node.kind == Kind::list) {
    Value::Array list;
    for (const NodePtr& child : node.children) list.push_back(evaluate(*child, data));
    return Value(std::move(list));
  }
  Value::Object object;
  for (std::size_t i = 0; i < node.names.size(); ++i) {
    Value value = evaluate(*node.children[i], data);
    const auto known =
        std::find_if(object.begin(), object.end(), [&](const auto& member) { return member.first == node.names[i]; });
    if (known == object.end()) {
      object.emplace_back(node.names[i], std::move(value));
    } else {
      known->second = std::move(value);
    }
  }
  return Value(std::move(object));
}

Value called(const Node& node, const Value& data) {
  std::vector<Value> arguments;
  for (const NodePtr& child : node.children) arguments.push_back(evaluate(*child, data));
  return call(node.text, arguments);
}

}  // namespace

Value evaluate(const Node& node, const Value& data) {
  switch (node.kind) {
    case Kind::current:
      return data;
    case Kind::literal:
      return Value(&node.literal);
    case Kind::field:
      return data.find(node.text).value_or(Value());
    case Kind::index:
      return element(data, node.slice[0].value_or(0));
    case Kind::slice:
      return slice(node, data);
    case Kind::chain: {
      Value value = data;
      for (const NodePtr& child : node.children) value = evaluate(*child, value);
      return value;
    }
    case Kind::list:
    case Kind::hash:
      return multi_select(node, data);
    case Kind::projection:
    case Kind::values:
    case Kind::filter:
      return projection(node, data);
    case Kind::flatten:
      return flattened(evaluate(*node.children[0], data));
    case Kind::comparison:
      return compared(node, data);
    case Kind::logical_or:
    case Kind::logical_and: {
      Value left = evaluate(*node.children[0], data);
      return left.is_true() == (node.kind == Kind::logical_or) ? left : evaluate(*node.children[1], data);
    }
    case Kind::logical_not:
      return Value(!evaluate(*node.children[0], data).is_true());
    case Kind::function:
      return called(node, data);
    case Kind::expression:
      return Value(Value::Expression{node.children[0].get()});
  }
  return Value();
}

}  // namespace outcrop::cli::query
