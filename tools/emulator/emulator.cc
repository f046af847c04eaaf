// The whole emulator behind one function.
#include "emulator.h"

#include <algorithm>
#include <exception>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

#include "auth/signature_check.h"
#include "faults/break_answer.h"
#include "protocol/error_answer.h"
#include "protocol/minimal_output.h"
#include "protocol/read_input.h"
#include "protocol/service_error.h"
#include "protocol/validate.h"
#include "protocol/write_output.h"
#include "services/agents.h"
#include "services/inference.h"
#include "services/read_script.h"
#include "services/seeded_jobs.h"
#include "stream/event_answer.h"
#include "stream/event_dialogue.h"
#include "text/encoding.h"
#include "text/random.h"

namespace outcrop::emulator {
namespace {

/// The service that a client says it calls, where its host or its user agent tell: "bedrock-agent" of
/// bedrock-agent.us-east-1.amazonaws.com or of api/bedrock-agent#3.0.0. Decides only between operations with one path.
std::string service_of(const HttpCall& call) {
  if (const std::string* host = call.header("host"); host != nullptr && host->starts_with("bedrock"))
    return host->substr(0, host->find('.'));
  for (const char* name : {"x-amz-user-agent", "user-agent"}) {
    const std::string* agent = call.header(name);
    if (agent == nullptr) continue;
    const std::size_t api = agent->find("api/bedrock");
    if (api == std::string::npos) continue;
    std::string service = to_lower(agent->substr(api + 4, agent->find_first_of("# /", api + 4) - api - 4));
    for (char& c : service)
      if (c == '_') c = '-';
    return service;
  }
  return {};
}

/// From the credential scope, key/date/region/service/aws4_request, in the header or in the query; empty without one.
std::string scope_part(const HttpCall& call, int number) {
  const std::string* authorization = call.header("authorization");
  const std::string text = percent_decode(authorization != nullptr ? *authorization : call.query).value_or("");
  std::size_t at = text.find("Credential=");
  for (int slashes = 0; at != std::string::npos && slashes < number; ++slashes) at = text.find('/', at + 1);
  if (at == std::string::npos) return {};
  return text.substr(at + 1, text.find('/', at + 1) - at - 1);
}

std::string region_of(const HttpCall& call) {
  std::string region = scope_part(call, 2);
  return region.empty() ? "us-east-1" : region;
}

/// AWS's control plane takes bearer tokens for these services, not for the agents'.
bool takes_bearer(const std::string& service) { return service == "bedrock" || service == "bedrock-runtime"; }

/// By its target where it has one, else by its path.
std::optional<Route> route_of(const RouteTable& routes, const HttpCall& call) {
  if (speaks_aws_json(call)) return routes.match_target(*call.header("x-amz-target"));
  return routes.match(call.method, call.path, call.query, service_of(call), scope_part(call, 3));
}

/// Stamps an answer of any kind as AWS does.
void add_common_headers(HttpAnswer& answer, Timestamp now) {
  answer.headers.emplace_back("x-amzn-RequestId", random_uuid());
  answer.headers.emplace_back("date", to_string(now, TimestampFormat::http_date));
}

}  // namespace

Emulator::Emulator(const EmulatorOptions& options)
    : models_(load_models()),
      store_(options.data_file),
      evaluation_jobs_(store_, options.times),
      dialogue_silence_(options.dialogue_silence),
      settings_(options.seed),
      control_(settings_, keys_, clock_, log_, [this](std::string_view text) { return read_script(text, runtime()); }) {
  for (const auto& model : models_)
    for (const Operation& operation : model->operations()) routes_.add(operation);
  for (const KnownKey& key : options.keys) keys_.add(key);
  for (const std::string& token : options.bearer_tokens) keys_.add_bearer_token(token);
  evaluation_jobs_.add_to(handlers_);
  add_inference(handlers_, settings_.script, settings_.tokens);
  add_agents(handlers_);
  settings_.rate.set(options.rate);
  settings_.tokens.set(options.tokens_per_minute);
  if (!options.script_file.empty()) settings_.script.set(read_script_file(options.script_file, runtime()));
  settings_.latency_millis.store(options.latency.count());
  settings_.faults.add(options.faults);
  if (options.jobs == 0) return;
  const std::string label =
      std::to_string(options.seed) + "/" + std::to_string(options.jobs) + "/" + to_string(options.newest);
  store_.seed(label, options.jobs,
              [&](std::int64_t i) { return seeded_job(options.seed, i, options.jobs, options.newest); });
}

const Model& Emulator::runtime() const {
  return **std::find_if(models_.begin(), models_.end(),
                        [](const auto& model) { return model->service() == "bedrock-runtime"; });
}

HttpAnswer Emulator::begin_dialogue(const OperationCall& call, Proof proof) {
  const Operation& operation = call.operation;
  if (proof.signature.empty())
    throw ServiceError(403, "AccessDeniedException", operation.name + " does not accept bearer tokens.");
  Shape head = *operation.input;
  std::erase_if(head.members,
                [&](const Member& member) { return member.name == input_stream_member(operation)->name; });
  validate(call.input, head);
  const DialogueHandler* handler = handlers_.find_dialogue(operation);
  HttpAnswer answer = event_head(operation, operation.output != nullptr ? minimal_value(*operation.output) : Json());
  answer.dialogue = event_dialogue(
      operation, EventChain(std::move(proof)), [this] { return clock_.now(); }, dialogue_silence_,
      handler != nullptr ? (*handler)(call) : minimal_session(operation));
  return answer;
}

HttpAnswer Emulator::act(const HttpCall& call, const Route& route, Proof proof) {
  const Operation& operation = *route.operation;
  const Json input = read_input(route, call);
  if (is_dialogue(operation)) {
    if (!call.body_follows) throw validation_error(operation.name + " is answered in HTTP/2 only.");
    return begin_dialogue({operation, input, call, clock_.now(), region_of(call)}, std::move(proof));
  }
  if (operation.input != nullptr) validate(input, *operation.input);
  if (const Handler* handler = handlers_.find(operation))
    return (*handler)({operation, input, call, clock_.now(), region_of(call)});
  const Json output = operation.output != nullptr ? minimal_value(*operation.output) : Json::object();
  return stream_member(operation) != nullptr ? event_answer(operation, output, minimal_events(operation))
                                             : write_output(operation, output);
}

HttpAnswer Emulator::answer(const HttpCall& call, const std::optional<Route>& route, const std::vector<Fault>& faults) {
  if (const Fault* fault = find_error(faults)) return error_answer(*fault, speaks_aws_json(call));
  Proof proof = check_authentication(call, keys_, clock_.now(), !route || takes_bearer(route->operation->service),
                                     route ? route->operation->signing_name : "bedrock");
  if (!settings_.rate.take(std::chrono::steady_clock::now()))
    throw ServiceError(429, "ThrottlingException", "Rate exceeded");
  if (!route)
    throw ServiceError(404, "UnknownOperationException",
                       "No operation has the method " + call.method + " and the path " + call.path);
  return act(call, *route, std::move(proof));
}

std::vector<Fault> Emulator::faults_for(const HttpCall& call, const std::string& operation) {
  std::vector<Fault> faults = settings_.faults.strike(operation);
  const std::string* own = call.header("x-outcrop-fault");
  if (own == nullptr || !call.from_loopback) return faults;
  try {
    for (Fault& fault : parse_faults(*own)) faults.push_back(std::move(fault));
  } catch (const std::invalid_argument& error) {
    throw validation_error(std::string("x-outcrop-fault: ") + error.what());
  }
  return faults;
}

bool Emulator::answers_early(const HttpCall& call) const {
  if (Control::is_meant(call)) return false;
  const std::optional<Route> route = route_of(routes_, call);
  return route && is_dialogue(*route->operation);
}

HttpAnswer Emulator::handle(const HttpCall& call) {
  const bool is_control = Control::is_meant(call);
  const std::optional<Route> route = is_control ? std::nullopt : route_of(routes_, call);
  const bool aws_json = speaks_aws_json(call);
  const std::string operation = route ? route->operation->name : std::string();
  HttpAnswer out;
  std::vector<Fault> faults;
  try {
    if (!is_control) faults = faults_for(call, operation);
    out = is_control ? control_.answer(call) : answer(call, route, faults);
  } catch (const ServiceError& error) {
    out = error_answer(error, aws_json);
  } catch (const std::exception& error) {
    out = error_answer({500, "InternalServerException", std::string("outcrop-emulator: ") + error.what()}, aws_json);
  }
  add_common_headers(out, clock_.now());
  if (is_control) return out;
  log_.add(operation, call, out);
  out.delivery.delay += std::chrono::milliseconds(settings_.latency_millis.load());
  break_answer(out, faults);
  return out;
}

}  // namespace outcrop::emulator
