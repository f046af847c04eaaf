#include "command/arguments.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "command/live_values.h"
#include "command/paging_token.h"
#include "command/shaped.h"
#include "options/regions.h"
#include "text/base64.h"
#include "text/input_error.h"
#include "text/input_text.h"
#include "text/shorthand.h"
#include "text/times.h"
#include "text/yaml_text.h"

namespace outcrop::cli {
namespace {

constexpr int max_lanes = 50;  // connections that a client has at most
constexpr int max_concurrency = 10'000;
constexpr int longest_wait = 365 * 86400;  // seconds, the waiters' own limit

Words words_of(const Type& type) {
  if (type.kind == ArgumentKind::boolean) return Words::none;
  return type.collection == Type::Collection::list ? Words::many : Words::one;
}

const char* value_text(const Type& type) {
  switch (type.kind) {
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
      return type.collection == Type::Collection::list ? "JSON|file://PATH..." : "JSON|file://PATH";
  }
  return "";
}

std::vector<std::string> choices_of(const Type& type) {
  if (!type.choices) return {};
  const std::span<const std::string_view> choices = type.choices();
  return {choices.begin(), choices.end()};
}

std::string parameter_help(const Parameter& parameter) {
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

/// Of a word that was typed: where it is a file's path, the error tells how a file is given.
Document json_of_word(const std::string& text, const std::string& origin) {
  try {
    return parse_json(text, origin);
  } catch (const InputError& error) {
    throw InputError(error.what() + hint_of_file(text));
  }
}

/// JSON, or the shorthand where there are members that it may set.
Document structured(const Type& type, const std::string& text, const std::string& origin) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  const bool may_be_shorthand =
      type.element == ArgumentKind::json ? type.shape != nullptr : type.collection == Type::Collection::map;
  if (!may_be_shorthand || begin == std::string::npos || text[begin] == '{' || text[begin] == '[' ||
      text.find('=') == std::string::npos)
    return json_of_word(text, origin);
  Type element = type;
  if (element.collection == Type::Collection::list) element.collection = Type::Collection::none;
  return shaped(parse_shorthand(text, origin), element);
}

/// A list is given as JSON, as a file of JSON, or element by element.
Document list_of(const Type& type, const std::vector<std::string>& words, const std::string& origin) {
  const bool are_texts = type.kind == ArgumentKind::texts;
  std::vector<std::string> texts;
  for (const std::string& word : words) texts.push_back(text_or_file(word, origin));
  if (texts.size() == 1 && (texts[0].starts_with('[') || (are_texts && texts[0] != words[0])))
    return json_of_word(texts[0], origin);
  Document::Array array;
  for (const std::string& text : texts) {
    Document element = are_texts ? Document(text) : structured(type, text, origin);
    if (!are_texts && texts.size() == 1 && element.kind() == DocumentKind::array) return element;
    array.push_back(std::move(element));
  }
  return Document(std::move(array));
}

/// Bytes of a file, or text that is base64 or, where so chosen, the bytes themselves.
Document blob_of(const std::string& text, bool is_raw, const std::string& origin) {
  constexpr std::string_view scheme = "fileb://";
  if (text.starts_with(scheme)) return Document(base64_encode(read_file(text.substr(scheme.size()), origin)));
  const std::string typed = text_or_file(text, origin);
  return Document(is_raw ? base64_encode(typed) : typed);
}

Document value_of(const Type& type, const std::vector<std::string>& words, bool bytes_are_raw,
                  const std::string& origin) {
  if (type.kind == ArgumentKind::blob) return blob_of(words.front(), bytes_are_raw, origin);
  if (type.kind == ArgumentKind::boolean) return Document(words.front() == "true");
  if (type.collection == Type::Collection::list) return list_of(type, words, origin);
  const std::string text = text_or_file(words.front(), origin);
  if (type.kind == ArgumentKind::number) return number_of(text, origin);
  if (type.kind == ArgumentKind::json) return structured(type, text, origin);
  return Document(text);
}

bool is_paging_member(const Operation& operation, std::string_view name) {
  return operation.listing && (name == operation.listing->input_token || name == operation.listing->limit);
}

}  // namespace

void set_member(const Operation& operation, void* request, std::string_view member, const Document& value) {
  for (const Parameter& parameter : operation.parameters)
    if (parameter.field.name == member)
      parameter.field.type->read(value, parameter.field.locate(request), InputPath(member));
}

void Arguments::add_to(Command& command) {
  for (const Parameter& parameter : operation_.parameters)
    if (!is_paging_member(operation_, parameter.field.name)) add_parameter(command, parameter);
  if (operation_.listing) add_paging(command);
  if (operation_.command.starts_with("list-") && !operation_.items.empty()) add_sources(command);
  if (operation_.is_blob || operation_.answers_with_events())
    command.positionals.push_back({.name = "OUTFILE",
                                   .help = "A file for the answer; without it, standard output",
                                   .set = [this](const std::string& word) { outfile_ = word; }});
  if (operation_.wait) add_wait(command);
  if (!operation_.parameters.empty()) add_whole_input(command);
  if (!operation_.parameters.empty() && operation_.start) add_each(command);
}

void Arguments::add_each(Command& command) {
  const std::string group = "Many calls (docs/guides/many-calls.md)";
  command.add(
      text_option("each", "FILE|-",
                  "Call once for every line of JSON of a file or of standard input: each is a request as "
                  "--cli-input-json takes it, and goes over the other options. Each becomes a line of JSON with "
                  "its number and its `answer` or `error`. Exit code 1: some failed",
                  each_.input),
      group);
  command.add(
      count_option("concurrency", "Calls of --each at once, 10 without it", each_.concurrency, 1, max_concurrency),
      group);
  command.add({.name = "map",
               .words = Words::many,
               .value_text = "MEMBER=JMESPATH...",
               .help = "Lines of --each are no requests: take these members of the request from them, and nothing else",
               .set = [this](const std::vector<std::string>& words) { each_.map = words; }},
              group);
  command.add(
      text_option("id", "JMESPATH", "What of each line goes into its result as `id`; `id` without it", each_.id),
      group);
  command.add(flag_option("as-they-come", "Results of --each as soon as they are there, instead of in order",
                          each_.as_they_come),
              group);
  command.add(
      text_option("resume", "STATE",
                  "A file in which --each notes what is answered: the same command goes on where it was ended, "
                  "however that was. Append the results (>>). --regions and --profiles note how far each of them is "
                  "listed",
                  each_.resume),
      group);
}

void Arguments::add_wait(Command& command) {
  const Wait& wait = *operation_.wait;
  const std::string group = "Waiting";
  command.add(
      flag_option("wait",
                  "When the call is answered, wait for " + std::string(wait.name) + ": " + std::string(wait.command) +
                      " is called until it shows that. Exit code 0: it does; 1: it ended in another way",
                  wait_.wait),
      group);
  command.add(seconds_option("max-wait",
                             "End the wait after that time with exit code 255; " +
                                 std::to_string(wait.max_wait.count()) + " without it",
                             wait_.max_wait, 0, longest_wait),
              group);
  command.add(
      seconds_option("min-delay",
                     "The shortest pause between two looks; " + std::to_string(wait.min_delay.count()) + " without it",
                     wait_.min_delay, 0, longest_wait),
      group);
  command.add(
      seconds_option("max-delay",
                     "The longest pause between two looks; " + std::to_string(wait.max_delay.count()) + " without it",
                     wait_.max_delay, 0, longest_wait),
      group);
}

void Arguments::add_whole_input(Command& command) {
  command.add(
      text_option("cli-input-json", "JSON|file://PATH", "The whole request; single options go over it", input_json_));
  command.add(text_option("cli-input-yaml", "YAML|file://PATH", "The same in YAML", input_yaml_));
  command.add({.name = "generate-cli-skeleton",
               .words = Words::maybe,
               .value_text = "[input|output]",
               .help = "Print a request to fill in, or what an answer has, and send nothing",
               .choices = {"input", "output"},
               .set = [this](const std::vector<std::string>& words) {
                 skeleton_ = words.front().empty() ? "input" : words.front();
                 if (skeleton_ != "input" && skeleton_ != "output")
                   throw InputError("--generate-cli-skeleton: input or output is wanted, not \"" + skeleton_ + "\"");
                 if (skeleton_ == "output" && operation_.sample.empty())
                   throw InputError("--generate-cli-skeleton output: the answer is a stream of events");
               }});
}

void Arguments::add_parameter(Command& command, const Parameter& parameter) {
  Given& given = given_.emplace_back(Given{&parameter, {}});
  const Type& type = *parameter.field.type;
  command.add({.name = std::string(parameter.option),
               .words = words_of(type),
               .value_text = value_text(type),
               .help = parameter_help(parameter),
               .negatable = type.kind == ArgumentKind::boolean,
               .choices = choices_of(type),
               .set = [&given](const std::vector<std::string>& words) { given.words = words; }});
}

void Arguments::add_paging(Command& command) {
  const std::string group = "Paging";
  command.add(count_option("max-items",
                           "Stop after this many items; the answer then tells the token to go on with. With --regions "
                           "and --profiles: of all together, and --resume goes on",
                           paging_.max_items),
              group);
  if (!operation_.listing->limit.empty())
    command.add(count_option("page-size", "Items a call (" + std::string(operation_.listing->limit) + " of the API)",
                             paging_.page_size, std::numeric_limits<std::int32_t>::min(),
                             std::numeric_limits<std::int32_t>::max()),
                group);
  command.add(text_option("starting-token", "TOKEN", "Where to go on: the token that an earlier listing told",
                          paging_.starting_token),
              group);
  if (operation_.listing->parallel)
    command.add(
        count_option("lanes", "Cut the listing into slices of time and list this many of them at once; the order stays",
                     paging_.lanes, 1, max_lanes),
        group);
  if (!operation_.listing->limit.empty())
    command.add(count_option("max-results", "The same as --page-size, and one call only: the API's own name for it",
                             paging_.max_results, std::numeric_limits<std::int32_t>::min(),
                             std::numeric_limits<std::int32_t>::max()),
                group);
  command.add(text_option("next-token", "TOKEN", "The same as --starting-token, and one call only", paging_.next_token),
              group);
  command.add(flag_option("no-paginate", "One call only, and its answer as it is", paging_.no_paginate), group);
  command.add(flag_option("summary", "Tell pages, items, time and throughput on standard error", paging_.summary),
              group);
}

void Arguments::add_sources(Command& command) {
  const std::string group = "Several regions and accounts";
  Option regions = text_option("regions", "all|NAME,...",
                               "List in these regions at once; each item tells its sourceRegion", paging_.regions);
  regions.between_commas = true;
  regions.existing = [] {
    const auto names = regions_beside({});
    std::vector<std::string> all(names.begin(), names.end());
    all.emplace_back("all");
    return all;
  };
  command.add(std::move(regions), group);
  Option profiles = text_option(
      "profiles", "NAME,...",
      "List with each of these profiles, in each of the regions; each item tells its sourceProfile", paging_.profiles);
  profiles.between_commas = true;
  profiles.existing = profile_names;
  command.add(std::move(profiles), group);
}

std::shared_ptr<void> Arguments::request() {
  paging_.resume = each_.resume;
  take_names_of_api();
  if (each_.concurrency || !each_.map.empty() || !each_.id.empty() || each_.as_they_come ||
      (!each_.resume.empty() && !is_wide()))
    throw InputError(
        "--concurrency, --map, --id, --as-they-come and --resume are for --each, which isn't given; --resume is for "
        "--regions and --profiles too");
  check_paging();
  check_wait();
  std::shared_ptr<void> request = operation_.make_request();
  const Document input_json = input_json_.empty() && input_yaml_.empty() ? Document() : read_input(request.get());
  for (const Given& given : given_)
    if (!given.words.empty()) read_option(given, request.get());
  check_required(input_json);
  page_by_hand(input_json);
  paging_.ascending = is_ascending(input_json);
  if (paging_.page_size)
    set_member(operation_, request.get(), operation_.listing->limit,
               Document(static_cast<std::int64_t>(*paging_.page_size)));
  return request;
}

WaitLimits Arguments::wait_limits() const {
  const auto limit = [](double seconds) {
    return seconds < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(std::llround(seconds * 1000)));
  };
  WaitLimits limits{limit(wait_.max_wait), limit(wait_.min_delay), limit(wait_.max_delay)};
  // The library's shortest pause would go over a longest one that is shorter.
  if (wait_.wait && limits.max_delay && !limits.min_delay)
    limits.min_delay = std::min<std::chrono::milliseconds>(operation_.wait->min_delay, *limits.max_delay);
  return limits;
}

Document Arguments::members() {
  take_names_of_api();
  check_wait();
  const std::pair<const char*, bool> of_one_call[] = {
      {"--starting-token and --next-token", !paging_.starting_token.empty()},
      {"--max-items", paging_.max_items.has_value()},
      {"--lanes", paging_.lanes.has_value()},
      {"--summary", paging_.summary},
      {"OUTFILE", !outfile_.empty()}};
  for (const auto& [name, given] : of_one_call)
    if (given) throw InputError(std::string(name) + ": not with --each, which calls many times");
  const Document input = whole_input();
  Document::Object members =
      input.is_null() ? Document::Object() : read_object(input, InputPath("the whole request that is given"));
  const auto set = [&](std::string_view name, Document value) {
    std::erase_if(members, [&](const auto& each) { return each.first == name; });
    members.emplace_back(name, std::move(value));
  };
  for (const Given& given : given_)
    if (!given.words.empty())
      set(given.parameter->field.name, value_of(*given.parameter->field.type, given.words, bytes_are_raw_,
                                                "--" + std::string(given.parameter->option)));
  if (paging_.page_size) set(operation_.listing->limit, Document(static_cast<std::int64_t>(*paging_.page_size)));
  return Document(std::move(members));
}

Document Arguments::whole_input() const {
  if (input_json_.empty() && input_yaml_.empty()) return Document();
  if (!input_json_.empty() && !input_yaml_.empty())
    throw InputError("--cli-input-json and --cli-input-yaml can't both be there");
  const std::string origin = input_json_.empty() ? "--cli-input-yaml" : "--cli-input-json";
  const std::string text = text_or_file(input_json_.empty() ? input_yaml_ : input_json_, origin);
  if (!input_json_.empty()) return json_of_word(text, origin);
  Document input = parse_yaml(text, origin);
  if (input.as_string()) throw InputError(origin + ": no members of a request" + hint_of_file(text));
  return input;
}

Document Arguments::read_input(void* request) const {
  const std::string origin = input_json_.empty() ? "--cli-input-yaml" : "--cli-input-json";
  Document json = whole_input();
  std::vector<Field> fields;
  for (const Parameter& parameter : operation_.parameters) {
    fields.push_back(parameter.field);
    fields.back().required = false;  // an option may still bring it
  }
  read_structure(json, request, {operation_.name, fields}, InputPath(origin));
  return json;
}

/// The AWS CLI's rule: who pages by hand gets one page.
void Arguments::take_names_of_api() {
  if (!paging_.max_results && paging_.next_token.empty()) return;
  if (paging_.page_size && paging_.max_results) throw InputError("--page-size and --max-results can't both be there");
  if (!paging_.starting_token.empty() && !paging_.next_token.empty())
    throw InputError("--starting-token and --next-token can't both be there");
  paging_.no_paginate = true;
  if (paging_.max_results) paging_.page_size = paging_.max_results;
  if (!paging_.next_token.empty()) paging_.starting_token = paging_.next_token;
}

void Arguments::check_wait() const {
  if (!wait_.wait && (wait_.max_wait >= 0 || wait_.min_delay >= 0 || wait_.max_delay >= 0))
    throw InputError("--max-wait, --min-delay and --max-delay are for --wait, which isn't given");
  if (wait_.max_delay >= 0 && wait_.max_delay < wait_.min_delay)
    throw InputError("--max-delay: it is shorter than --min-delay");
}

void Arguments::check_paging() const {
  if (is_wide() && (paging_.lanes || paging_.no_paginate || !paging_.starting_token.empty()))
    throw InputError(
        "--regions and --profiles list all pages of several sources: leave out --lanes, --no-paginate and tokens of a "
        "single listing");
  if (!paging_.lanes) return;
  if (paging_.no_paginate) throw InputError("--lanes lists several slices at once: leave out --no-paginate");
  if (!paging_.starting_token.empty() && !parse_paging_token(paging_.starting_token).time)
    throw InputError(
        "--starting-token: a listing with --lanes goes on where one with --lanes stopped, and this token is "
        "of another one");
}

/// As options of the API's own names do.
void Arguments::page_by_hand(const Document& input_json) {
  if (!operation_.listing) return;
  const auto is_given = [&](std::string_view name) {
    const Document* const given = input_json.find(name);
    return given && !given->is_null();
  };
  const bool has_token = is_given(operation_.listing->input_token);
  const bool is_several = is_wide() || paging_.lanes;
  if (has_token && is_several)
    throw InputError(
        "the whole request that is given has a token, which is of a single listing: leave it out with --regions, "
        "--profiles and --lanes");
  if (is_several || paging_.page_size || !paging_.starting_token.empty()) return;
  if (has_token || is_given(operation_.listing->limit)) paging_.no_paginate = true;
}

bool Arguments::is_ascending(const Document& input_json) const {
  for (const Given& given : given_)
    if (given.parameter->field.name == "sortOrder" && !given.words.empty()) return given.words.front() == "Ascending";
  const Document* const order = input_json.find("sortOrder");
  return order && order->as_string() == "Ascending";
}

void Arguments::check_required(const Document& input_json) const {
  std::string missing;
  for (const Given& given : given_) {
    const Field& field = given.parameter->field;
    if (!field.required || !given.words.empty() || input_json.find(field.name)) continue;
    missing += (missing.empty() ? "--" : ", --") + std::string(given.parameter->option);
  }
  if (!missing.empty()) throw InputError("required, but not given: " + missing);
}

void Arguments::read_option(const Given& given, void* request) const {
  const Field& field = given.parameter->field;
  const std::string origin = "--" + std::string(given.parameter->option);
  field.type->read(value_of(*field.type, given.words, bytes_are_raw_, origin), field.locate(request),
                   InputPath(origin));
}

}  // namespace outcrop::cli
