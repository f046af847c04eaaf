#include "command/arguments.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <CLI/Validators.hpp>
#include <algorithm>
#include <charconv>

#include "command/input_error.h"
#include "text/base64.h"
#include "text/input_text.h"
#include "text/times.h"

namespace outcrop::cli {
namespace {

constexpr char protecting_mark = '\x01';
constexpr int max_lanes = 50;  // connections that a client has at most

std::string unprotected(std::string value) {
  if (value.starts_with(protecting_mark)) value.erase(0, 1);
  return value;
}

const char* type_name(ArgumentKind kind) {
  switch (kind) {
    case ArgumentKind::text:
      return "TEXT";
    case ArgumentKind::number:
      return "NUMBER";
    case ArgumentKind::boolean:
      return "";
    case ArgumentKind::time:
      return "TIME";
    case ArgumentKind::blob:
      return "BASE64|fileb://PATH";
    case ArgumentKind::texts:
      return "TEXT...";
    case ArgumentKind::json:
      return "JSON|file://PATH";
  }
  return "";
}

std::string help_text(const Parameter& parameter) {
  std::string help(parameter.help);
  if (parameter.field.required) help += help.empty() ? "Required." : " Required.";
  if (parameter.field.type->choices) {
    std::string choices;
    for (const std::string_view choice : parameter.field.type->choices()) {
      choices += choices.empty() ? "" : ", ";
      choices += choice;
    }
    help += (help.empty() ? "One of: " : " One of: ") + choices + ".";
  }
  if (parameter.field.type->kind == ArgumentKind::time)
    help += (help.empty() ? "" : " ") + std::string("ISO 8601, or a time ago: 90s, 30m, 12h, 7d, 2w.");
  return help;
}

Document number_of(const std::string& text, const std::string& origin) {
  const std::optional<Document> read = Document::parse(text);
  if (!read || (read->kind() != DocumentKind::integer && read->kind() != DocumentKind::number))
    throw InputError(origin + ": a number is wanted, not \"" + text + "\"");
  return *read;
}

/// A list of text is given word by word, as JSON, or as a file of JSON.
Document texts_of(const std::vector<std::string>& words, const std::string& origin) {
  if (words.size() == 1 && (words[0].starts_with('[') || words[0].starts_with("file://")))
    return parse_json(text_or_file(words[0], origin), origin);
  Document::Array array;
  for (const std::string& word : words) array.emplace_back(word);
  return Document(std::move(array));
}

Document blob_of(const std::string& text, const std::string& origin) {
  constexpr std::string_view scheme = "fileb://";
  if (text.starts_with(scheme)) return Document(base64_encode(read_file(text.substr(scheme.size()), origin)));
  return Document(text);
}

Document value_of(ArgumentKind kind, const std::vector<std::string>& words, bool flag, const std::string& origin) {
  if (kind == ArgumentKind::boolean) return Document(flag);
  if (kind == ArgumentKind::texts) return texts_of(words, origin);
  const std::string& text = words.back();
  switch (kind) {
    case ArgumentKind::number:
      return number_of(text, origin);
    case ArgumentKind::blob:
      return blob_of(text, origin);
    case ArgumentKind::json:
      return parse_json(text_or_file(text, origin), origin);
    case ArgumentKind::text:
      return Document(text_or_file(text, origin));
    default:
      return Document(text);
  }
}

bool is_paging_member(const Operation& operation, std::string_view name) {
  return operation.listing && (name == operation.listing->input_token || name == operation.listing->limit);
}

}  // namespace

std::vector<std::string> protect_lists(std::vector<std::string> arguments) {
  for (std::string& argument : arguments)
    if (argument.starts_with('[')) argument.insert(argument.begin(), protecting_mark);
  return arguments;
}

void set_member(const Operation& operation, void* request, std::string_view member, const Document& value) {
  for (const Parameter& parameter : operation.parameters)
    if (parameter.field.name == member)
      parameter.field.type->read(value, parameter.field.locate(request), InputPath(member));
}

void Arguments::add_to(CLI::App& app) {
  for (const Parameter& parameter : operation_.parameters)
    if (!is_paging_member(operation_, parameter.field.name)) add_parameter(app, parameter);
  if (operation_.listing) add_paging(app);
  if (!operation_.parameters.empty())
    app.add_option("--cli-input-json", input_json_, "The whole request; single options go over it")
        ->option_text("JSON|file://PATH");
}

void Arguments::add_parameter(CLI::App& app, const Parameter& parameter) {
  Given& given = *given_.emplace_back(std::make_unique<Given>());
  given.parameter = &parameter;
  const std::string name = "--" + std::string(parameter.option);
  const ArgumentKind kind = parameter.field.type->kind;
  if (kind == ArgumentKind::boolean) {
    given.option = app.add_flag(name + ",!--no-" + std::string(parameter.option), given.flag, help_text(parameter));
    return;
  }
  given.option = app.add_option(name, given.values, help_text(parameter))->option_text(type_name(kind));
  if (kind == ArgumentKind::texts) {
    given.option->expected(1, 1 << 20);
  } else {
    given.option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::Throw);
  }
}

void Arguments::add_paging(CLI::App& app) {
  const char* const group = "Paging";
  app.add_option("--max-items", paging_.max_items,
                 "Stop after this many items; the answer then tells the token to go on with")
      ->option_text("NUMBER")
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 62))
      ->group(group);
  if (!operation_.listing->limit.empty())
    app.add_option("--page-size", paging_.page_size,
                   "Items a call (" + std::string(operation_.listing->limit) + " of the API)")
        ->option_text("NUMBER")
        ->group(group);
  app.add_option("--starting-token", paging_.starting_token, "Where to go on: the token that an earlier listing told")
      ->option_text("TOKEN")
      ->group(group);
  if (operation_.listing->parallel)
    app.add_option("--lanes", paging_.lanes,
                   "Cut the listing into slices of time and list this many of them at once; the order stays")
        ->option_text("NUMBER")
        ->check(CLI::Range(1, max_lanes))
        ->group(group);
  app.add_flag("--no-paginate", paging_.no_paginate, "One call only, and its answer as it is")->group(group);
  app.add_flag("--summary", paging_.summary, "Tell pages, items, time and throughput on standard error")->group(group);
}

std::shared_ptr<void> Arguments::request() const {
  check_paging();
  std::shared_ptr<void> request = operation_.make_request();
  const Document input_json = input_json_.empty() ? Document() : read_input_json(request.get());
  for (const auto& given : given_)
    if (given->option->count() > 0) read_option(*given, request.get());
  check_required(input_json);
  if (paging_.page_size)
    set_member(operation_, request.get(), operation_.listing->limit,
               Document(static_cast<std::int64_t>(*paging_.page_size)));
  return request;
}

Document Arguments::read_input_json(void* request) const {
  const std::string origin = "--cli-input-json";
  const Document json = parse_json(text_or_file(unprotected(input_json_), origin), origin);
  std::vector<Field> fields;
  for (const Parameter& parameter : operation_.parameters) {
    fields.push_back(parameter.field);
    fields.back().required = false;  // an option may still bring it
  }
  read_structure(json, request, {operation_.name, fields}, InputPath(origin));
  return json;
}

void Arguments::check_paging() const {
  if (!paging_.lanes) return;
  const char* const other = paging_.max_items                 ? "--max-items"
                            : !paging_.starting_token.empty() ? "--starting-token"
                            : paging_.no_paginate             ? "--no-paginate"
                                                              : nullptr;
  if (other)
    throw InputError(
        "--lanes lists several slices at once, which no token can stop or start in the middle: leave out " +
        std::string(other));
}

void Arguments::check_required(const Document& input_json) const {
  std::string missing;
  for (const auto& given : given_) {
    const Field& field = given->parameter->field;
    if (!field.required || given->option->count() > 0 || input_json.find(field.name)) continue;
    missing += (missing.empty() ? "--" : ", --") + std::string(given->parameter->option);
  }
  if (!missing.empty()) throw InputError("required, but not given: " + missing);
}

void Arguments::read_option(const Given& given, void* request) const {
  const Field& field = given.parameter->field;
  const std::string origin = "--" + std::string(given.parameter->option);
  std::vector<std::string> words = given.values;
  for (std::string& word : words) word = unprotected(std::move(word));
  field.type->read(value_of(field.type->kind, words, given.flag, origin), field.locate(request), InputPath(origin));
}

}  // namespace outcrop::cli
