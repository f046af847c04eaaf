#include "command/input_help.h"

#include <algorithm>
#include <span>

#include "command/skeleton.h"
#include "options/help.h"
#include "text/comma_list.h"
#include "text/input_error.h"
#include "text/json_text.h"
#include "text/nearest.h"

namespace outcrop::cli {
namespace {

std::string element_text(const Type& type) {
  if (type.choices) return "one of its values";
  switch (type.element) {
    case ArgumentKind::number:
      return "number";
    case ArgumentKind::boolean:
      return "true or false";
    case ArgumentKind::time:
      return "time";
    case ArgumentKind::blob:
      return "bytes in base64";
    case ArgumentKind::json:
      return type.shape ? std::string(type.shape().name) : "any JSON";
    default:
      return "text";
  }
}

std::string type_text(const Type& type) {
  if (type.collection == Type::Collection::list) return "list of " + element_text(type);
  if (type.collection == Type::Collection::map) return "map of " + element_text(type);
  return element_text(type);
}

std::string member_text(const Field& field) {
  std::string text = type_text(*field.type) + ".";
  if (field.required) text += " Required.";
  if (field.type->choices) text += " One of: " + comma_list(field.type->choices()) + ".";
  return text;
}

[[noreturn]] void fail(std::string_view path, std::string_view part, const std::vector<std::string>& names) {
  const std::string nearest = nearest_word(part, names);
  throw InputError("--help --" + std::string(path) + ": there is no " + (part.empty() ? "\"\"" : std::string(part)) +
                   (!nearest.empty() ? "; did you mean " + nearest + "?"
                    : names.empty()  ? ", and nothing else in it"
                                     : "; there are: " + comma_list(names)));
}

const Field& find_member(const Type& type, std::string_view part, std::string_view topic) {
  std::vector<std::string> names;
  if (type.shape)
    for (const Field& field : type.shape().fields) {
      if (field.name == part) return field;
      names.emplace_back(field.name);
    }
  fail(topic, part, names);
}

/// Null where the operation has no such member.
const Field* find_parameter(const Operation& operation, std::string_view part) {
  for (const Parameter& parameter : operation.parameters)
    if (parameter.option == part || parameter.field.name == part) return &parameter.field;
  return nullptr;
}

/// Help on an option that is no member of the request.
std::string option_help(std::span<Command* const> path, std::string_view part, std::string_view topic, int width) {
  std::vector<std::string> names;
  for (const Command* command : path)
    for (const Option& option : command->options) {
      if (option.name == topic) return option_entry(option, width);
      names.push_back(option.name);
    }
  fail(topic, part, names);
}

}  // namespace

std::string example_of(const Operation& operation, std::string_view service) {
  std::string text = "outcrop " + std::string(service) + " " + std::string(operation.command);
  for (const Parameter& parameter : operation.parameters) {
    const Type& type = *parameter.field.type;
    if (!parameter.field.required) continue;
    text += " \\\n    --" + std::string(parameter.option);
    if (type.kind == ArgumentKind::boolean) continue;
    const Document sample = sample_of(type, true);
    const bool is_plain = type.kind != ArgumentKind::json && type.kind != ArgumentKind::texts;
    const std::string value = sample.as_string() ? std::string(*sample.as_string()) : to_json(sample);
    text += is_plain                           ? " " + (value.empty() ? "TEXT" : value)
            : type.kind == ArgumentKind::texts ? " TEXT"
                                               : " '" + value + "'";
  }
  return text;
}

std::string topic_help(const Operation& operation, std::span<Command* const> path, std::string_view topic, int width) {
  std::size_t dot = topic.find('.');
  const Field* field = find_parameter(operation, topic.substr(0, dot));
  if (!field) return option_help(path, topic.substr(0, dot), topic, width);
  while (dot != std::string_view::npos) {
    const std::size_t begin = dot + 1;
    dot = topic.find('.', begin);
    field = &find_member(*field->type, topic.substr(begin, dot == std::string_view::npos ? dot : dot - begin), topic);
  }
  const std::string name = "--" + std::string(topic);
  std::string out = help_entry(name, member_text(*field), width);
  if (field->type->shape) {
    const Shape& shape = field->type->shape();
    out += "\n" + std::string(shape.name) + (shape.is_union ? ", exactly one of:\n" : ":\n");
    for (const Field& member : shape.fields) {
      const std::string member_name(member.name);
      const std::string see = member.type->shape ? " See --help " + name + "." + member_name : "";
      out += help_entry(member_name, member_text(member) + see, width);
    }
  }
  std::string json;
  append_indented(json, to_json(sample_of(*field->type, false)));
  return out + "\nAs JSON:\n" + json + "\n";
}

}  // namespace outcrop::cli
