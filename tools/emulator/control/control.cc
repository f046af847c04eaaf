// The emulator's own paths.
#include "control/control.h"

#include <arpa/inet.h>

#include <algorithm>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "protocol/service_error.h"
#include "text/duration.h"

namespace outcrop::emulator {
namespace {

HttpAnswer json_answer(const Json& body) {
  HttpAnswer answer;
  answer.headers.emplace_back("content-type", "application/json");
  answer.body = json_text(body);
  return answer;
}

Json body_of(const HttpCall& call) {
  Json body = parse_json(call.body);
  if (body.is_discarded()) throw validation_error("The body is not valid JSON" + std::string(kOrBeyondLimits) + '.');
  if (!body.is_object()) throw validation_error("The body has to be a JSON object.");
  return body;
}

/// `is_a` says that it is not.
const std::string& text_of(const Json& value, const std::string& is_a) {
  if (!value.is_string()) throw validation_error(is_a);
  return value.get_ref<const std::string&>();
}

std::chrono::milliseconds time_in(const Json& wanted, const char* name,
                                  std::optional<std::chrono::milliseconds> (*parse)(std::string_view)) {
  const std::string problem = std::string(name) + " has to be a duration such as \"40ms\", of 0 to 100 years.";
  const auto time = parse(text_of(wanted.at(name), problem));
  if (!time) throw validation_error(problem);
  return *time;
}

std::vector<Fault> faults_in(const Json& wanted) {
  const std::string problem = "faults has to be an array of texts such as \"throttle,count=3\".";
  const auto specs = wanted.find("faults");
  if (specs == wanted.end() || !specs->is_array()) throw validation_error(problem);
  std::vector<Fault> faults;
  for (const Json& spec : *specs) faults.push_back(parse_fault(text_of(spec, problem)));
  return faults;
}

// Not a name such as 127.example.com, which may lead here.
bool is_this_machine(std::string_view host) {
  if (host.starts_with('[')) return host.substr(0, host.find(']')) == "[::1";
  const std::string name(host.substr(0, host.find(':')));
  in_addr address{};
  return name == "localhost" || (inet_pton(AF_INET, name.c_str(), &address) == 1 && name.starts_with("127."));
}

// Pages that a browser on this machine shows are on loopback too. They say where they are from (Origin,
// Sec-Fetch-Site), and one whose name was made to lead here says its own name as Host.
void refuse_web_pages(const HttpCall& call) {
  const auto says_other = [&](std::string_view name, std::initializer_list<std::string_view> allowed) {
    const std::string* value = call.header(name);
    return value != nullptr && std::ranges::find(allowed, *value) == allowed.end();
  };
  const std::string* host = call.header("host");
  if (host == nullptr || !is_this_machine(*host) || says_other("origin", {}) || says_other("sec-fetch-site", {"none"}))
    throw ServiceError(403, "AccessDeniedException",
                       "The emulator is steered by programs that name this machine (127.0.0.1, [::1], localhost) as "
                       "Host, and by no web page.");
}

}  // namespace

void Control::change_settings(const Json& wanted) {
  if (wanted.contains("rate")) {
    const Json& rate = wanted.at("rate");
    if (!rate.is_null() && !(rate.is_number() && rate.get<double>() > 0))
      throw validation_error("rate has to be a number above 0, or null.");
    settings_.rate.set(rate.is_null() ? std::nullopt : std::optional(rate.get<double>()));
  }
  if (wanted.contains("tokensPerMinute")) {
    const Json& tokens = wanted.at("tokensPerMinute");
    if (!tokens.is_null() && !(tokens.is_number_integer() && tokens.get<std::int64_t>() > 0))
      throw validation_error("tokensPerMinute has to be a whole number above 0, or null.");
    settings_.tokens.set(tokens.is_null() ? std::nullopt : std::optional(tokens.get<std::int64_t>()));
  }
  if (wanted.contains("latency")) settings_.latency_millis.store(time_in(wanted, "latency", parse_duration).count());
  if (wanted.contains("clock")) clock_.set_offset(time_in(wanted, "clock", parse_offset));
}

void Control::change_credentials(const Json& wanted) {
  if (wanted.contains("add")) {
    const std::string problem = "add has to be ID:SECRET or ID:SECRET:TOKEN.";
    std::optional<KnownKey> key = KeyRing::parse(text_of(wanted.at("add"), problem));
    if (!key) throw validation_error(problem);
    keys_.add(*std::move(key));
  }
  for (const auto& [name, expired] : {std::pair{"expire", true}, std::pair{"renew", false}}) {
    if (!wanted.contains(name)) continue;
    const std::string& id = text_of(wanted.at(name), std::string(name) + " has to be the id of a key.");
    if (!keys_.set_expired(id, expired)) throw validation_error("The key is not known: " + id);
  }
}

HttpAnswer Control::answer(const HttpCall& call) {
  if (!call.from_loopback)
    throw ServiceError(403, "AccessDeniedException", "The emulator is steered from loopback only.");
  refuse_web_pages(call);
  const std::string_view what = std::string_view(call.path).substr(std::string_view("/_emulator/").size());
  const auto is = [&](std::string_view method, std::string_view name) { return call.method == method && what == name; };
  try {
    if (is("GET", "calls")) return json_answer(log_.report());
    if (is("DELETE", "calls")) {
      log_.clear();
    } else if (is("GET", "faults")) {
      return json_answer({{"faults", settings_.faults.remaining()}});
    } else if (is("DELETE", "faults")) {
      settings_.faults.clear();
    } else if (is("POST", "faults")) {
      settings_.faults.add(faults_in(body_of(call)));
    } else if (is("POST", "script")) {
      settings_.script.set(read_script_(call.body));
    } else if (is("DELETE", "script")) {
      settings_.script.set(nullptr);
    } else if (is("POST", "settings")) {
      change_settings(body_of(call));
    } else if (is("POST", "credentials")) {
      change_credentials(body_of(call));
    } else {
      throw ServiceError(404, "UnknownOperationException",
                         "The emulator has no control " + call.method + " " + call.path);
    }
  } catch (const std::invalid_argument& error) {
    throw validation_error(error.what());
  }
  return json_answer(Json::object());
}

}  // namespace outcrop::emulator
