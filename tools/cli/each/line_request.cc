#include "each/line_request.h"

#include <algorithm>
#include <array>
#include <optional>

#include "query/error.h"
#include "query/evaluate.h"
#include "query/parser.h"
#include "text/input_error.h"
#include "text/input_text.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

// Names of the member by which a service knows a request that it has already got.
constexpr std::array<std::string_view, 2> token_names = {"clientRequestToken", "clientToken"};

query::NodePtr parse_expression(const std::string& expression, const std::string& origin) {
  try {
    return query::parse(expression);
  } catch (const query::QueryError& problem) {
    throw InputError(origin + ": " + problem.what());
  }
}

void set(Document::Object& members, const std::string& name, Document value) {
  const auto known = std::find_if(members.begin(), members.end(), [&](const auto& each) { return each.first == name; });
  if (known == members.end()) {
    members.emplace_back(name, std::move(value));
  } else {
    known->second = std::move(value);
  }
}

/// "jobIdentifier" -> "job".
std::string_view stem_of(std::string_view member) {
  for (const std::string_view end : {"Identifier", "Arn", "ARN", "Id"})
    if (member.ends_with(end)) return member.substr(0, member.size() - end.size());
  return {};
}

}  // namespace

LineRequests::LineRequests(const Operation& operation, Document common, const EachOptions& options)
    : operation_(operation),
      common_(std::move(common)),
      options_(options),
      id_(parse_expression(options.id.empty() ? "id" : options.id, "--id")) {
  for (const Parameter& parameter : operation.parameters) {
    fields_.push_back(parameter.field);
    if (std::find(token_names.begin(), token_names.end(), parameter.field.name) != token_names.end())
      token_member_ = parameter.field.name;
  }
  for (const std::string& word : options.map) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
      throw InputError("--map: MEMBER=EXPRESSION is wanted, such as jobIdentifier=jobArn, not \"" + word + "\"");
    std::string name = word.substr(0, equals);
    const auto parameter =
        std::find_if(operation.parameters.begin(), operation.parameters.end(),
                     [&](const Parameter& each) { return each.field.name == name || each.option == name; });
    if (parameter == operation.parameters.end())
      throw InputError("--map: " + std::string(operation.name) + " has no member " + name);
    map_.emplace_back(parameter->field.name, parse_expression(word.substr(equals + 1), "--map " + name));
  }
}

LineRequests::Made LineRequests::make(const std::string& text, std::uint64_t number, const std::string& token) const {
  const std::string place = "line " + std::to_string(number);
  Made made;
  try {
    const Document line = parse_json(text, place);
    if (const Document id = query::evaluate(*id_, query::Value(&line)).document(); !id.is_null()) made.id = to_json(id);
    Document::Object members = common_.members();
    const Document own = members_of(line, place);
    for (const auto& [name, value] : own.members()) set(members, name, value);
    const auto is_token = [&](const auto& each) { return each.first == token_member_; };
    if (!token.empty() && !token_member_.empty() && std::none_of(members.begin(), members.end(), is_token))
      members.emplace_back(token_member_, token);
    const std::shared_ptr<void> request = operation_.make_request();
    read_structure(Document(std::move(members)), request.get(), {operation_.name, fields_}, InputPath(place));
    made.request = request;
  } catch (const query::QueryError& problem) {
    made.problem = place + ": " + problem.what();
  } catch (const InputError& problem) {
    made.problem = problem.what();
  }
  return made;
}

Document LineRequests::members_of(const Document& line, const std::string& place) const {
  Document::Object members;
  if (!map_.empty()) {
    for (const auto& [name, expression] : map_)
      if (Document value = query::evaluate(*expression, query::Value(&line)).document(); !value.is_null())
        members.emplace_back(name, std::move(value));
    return Document(std::move(members));
  }
  if (line.kind() != DocumentKind::object)
    throw InputError(place + ": an object with the members of " + std::string(operation_.name) + " is wanted");
  for (const auto& [name, value] : line.members()) {
    const auto is_it = [&name = name](const Field& field) { return field.name == name; };
    if (std::any_of(fields_.begin(), fields_.end(), is_it))
      members.emplace_back(name, value);
    else if (name != "id" || !options_.id.empty())  // without --id, a line's id is the member id
      throw InputError(place + ": " + name + " is no member of " + std::string(operation_.name) +
                       "; of lines that are no requests, --map takes what is wanted: " + hint(line));
  }
  return Document(std::move(members));
}

/// What most likely is meant: a required member that the line has under another name.
std::string LineRequests::hint(const Document& line) const {
  for (const Field& field : fields_) {
    if (!field.required || line.find(field.name)) continue;
    const std::string_view stem = stem_of(field.name);
    for (const std::string_view end : {"Arn", "Identifier", "Id", "arn", "id"}) {
      const std::string candidate = (end[0] >= 'a' ? std::string() : std::string(stem)) + std::string(end);
      if (line.find(candidate)) return "--map " + std::string(field.name) + "=" + candidate;
    }
  }
  return fields_.empty() ? "" : "--map " + std::string(fields_.front().name) + "=EXPRESSION";
}

std::string LineRequests::fingerprint() const {
  std::string text = std::string(operation_.name) + to_json(common_) + json_quoted(options_.id);
  for (const std::string& word : options_.map) text += json_quoted(word);
  return text;
}

}  // namespace outcrop::cli
