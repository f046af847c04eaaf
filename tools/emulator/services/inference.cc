// Amazon Bedrock Runtime's answers that have content.
#include "services/inference.h"

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "protocol/error_answer.h"
#include "protocol/minimal_output.h"
#include "protocol/service_error.h"
#include "protocol/write_output.h"
#include "services/built_in_model.h"
#include "services/conversation.h"
#include "services/speech_session.h"
#include "services/tokens.h"
#include "services/turn.h"
#include "stream/event_answer.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

constexpr std::size_t kTextPiece = 64;
constexpr std::size_t kInputPiece = 12;
/// Made up, and always the same, so that answers can be compared.
constexpr int kLatencyMillis = 40;

/// Cuts between code points, so that each piece is text by itself.
std::vector<std::string> pieces_of(const std::string& text, std::size_t size) {
  std::vector<std::string> pieces;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(at + size, text.size());
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    pieces.push_back(text.substr(at, end - at));
    at = end;
  }
  return pieces;
}

void add_block(std::vector<Event>& events, const Json& block, std::size_t index) {
  const auto delta = [&](Json value) {
    events.push_back({"contentBlockDelta", {{"delta", std::move(value)}, {"contentBlockIndex", index}}});
  };
  if (block.contains("text")) {
    for (const std::string& word : words_of(block.at("text").get<std::string>())) delta({{"text", word}});
  } else if (block.contains("reasoningContent")) {
    const Json& reasoning = block.at("reasoningContent").at("reasoningText").at("text");
    for (const std::string& word : words_of(reasoning.get<std::string>()))
      delta({{"reasoningContent", {{"text", word}}}});
  } else {
    const Json& use = block.at("toolUse");
    const Json start = {{"toolUse", {{"toolUseId", use.at("toolUseId")}, {"name", use.at("name")}}}};
    events.push_back({"contentBlockStart", {{"start", start}, {"contentBlockIndex", index}}});
    for (const std::string& piece : pieces_of(json_text(use.at("input")), kInputPiece))
      delta({{"toolUse", {{"input", piece}}}});
  }
  events.push_back({"contentBlockStop", {{"contentBlockIndex", index}}});
}

Json usage(const Turn& turn) {
  return {{"inputTokens", turn.input_tokens},
          {"outputTokens", turn.output_tokens},
          {"totalTokens", turn.input_tokens + turn.output_tokens}};
}

HttpAnswer whole_message(const OperationCall& call, const Turn& turn) {
  Json output = {{"output", {{"message", {{"role", "assistant"}, {"content", turn.content}}}}},
                 {"stopReason", turn.stop_reason},
                 {"usage", usage(turn)},
                 {"metrics", {{"latencyMs", kLatencyMillis}}}};
  if (!turn.trace.is_null()) output["trace"] = {{"guardrail", turn.trace}};
  return write_output(call.operation, output);
}

std::vector<Event> message_events(const Turn& turn) {
  std::vector<Event> events;
  events.push_back({"messageStart", {{"role", "assistant"}}});
  for (std::size_t i = 0; i < turn.content.size(); ++i) add_block(events, turn.content[i], i);
  events.push_back({"messageStop", {{"stopReason", turn.stop_reason}}});
  Json metadata = {{"usage", usage(turn)}, {"metrics", {{"latencyMs", kLatencyMillis}}}};
  if (!turn.trace.is_null()) metadata["trace"] = {{"guardrail", turn.trace}};
  events.push_back({"metadata", std::move(metadata)});
  return events;
}

Json echo(const Json& input) {
  Json out = {{"modelId", input.at("modelId")}};
  for (const char* member : {"contentType", "accept"})
    if (input.contains(member)) out[member] = input.at(member);
  const std::string body = base64_decode(input.value("body", "")).value_or("");
  const Json parsed = parse_json(body);
  out["body"] = parsed.is_discarded() ? Json(base64_encode(body)) : parsed;
  return out;
}

/// What the answer says about how it was made: header members that mirror the request's.
Json echo_head(const Json& input) {
  Json head = {{"contentType", "application/json"}};
  for (const char* member : {"performanceConfigLatency", "serviceTier"})
    if (input.contains(member)) head[member] = input.at(member);
  return head;
}

std::vector<Event> body_events(const std::string& body) {
  std::vector<Event> events;
  for (const std::string& piece : pieces_of(body, kTextPiece))
    events.push_back({"chunk", {{"bytes", base64_encode(piece)}}});
  return events;
}

/// The events, or as many of them as come before the error.
HttpAnswer stream_of(const OperationCall& call, const Turn& turn, const Json& head, std::vector<Event> events) {
  if (turn.error) events.resize(std::min(events.size(), turn.error->after_events.value_or(0)));
  HttpAnswer answer = event_answer(call.operation, head, events);
  if (turn.error) answer.chunks.push_back(error_frame_of(*stream_member(call.operation)->target, turn.error->error));
  return answer;
}

class Inference {
 public:
  Inference(const ScriptInUse& script, TokenQuota& quota) : script_(script), quota_(quota) {}

  HttpAnswer converse(const OperationCall& call) const {
    const Conversation asked = conversation_of_converse(call);
    return answer(call, asked, [&](const Turn& turn) {
      if (stream_member(call.operation) == nullptr) return whole_message(call, turn);
      return stream_of(call, turn, Json::object(), message_events(turn));
    });
  }

  HttpAnswer invoke(const OperationCall& call) const {
    const Conversation asked = conversation_of_body(call, base64_decode(call.input.value("body", "")).value_or(""));
    return answer(call, asked, [&](const Turn& turn) {
      Json head = echo_head(call.input);
      const std::string body = turn.body ? json_text(*turn.body) : "";
      if (stream_member(call.operation) != nullptr) return stream_of(call, turn, head, body_events(body));
      head["body"] = base64_encode(body);
      return write_output(call.operation, head);
    });
  }

 private:
  /// `write` makes an answer of what the model says.
  template <class Write>
  HttpAnswer answer(const OperationCall& call, const Conversation& asked, Write write) const {
    const std::shared_ptr<TokenQuota::Lease> lease =
        quota_.take(call.region, asked.model, asked.input_tokens + asked.most_output_tokens, call.now);
    if (!lease) throw ServiceError(429, "ThrottlingException", "Too many tokens, please wait before trying again.");
    const Turn turn = next_turn(call, asked);
    const bool is_stream = stream_member(call.operation) != nullptr;
    if (turn.error && !(is_stream && turn.error->after_events)) {
      HttpAnswer refused = error_answer(turn.error->error, false);
      refused.delivery.delay = turn.delay;
      return refused;
    }
    HttpAnswer out = write(turn);
    out.delivery.delay = turn.delay;
    lease->used(turn.input_tokens, turn.output_tokens);
    out.held = lease;
    return out;
  }

  Turn next_turn(const OperationCall& call, const Conversation& asked) const {
    if (const std::shared_ptr<const Script> script = script_.get())
      if (const ScriptedAnswer* found = script->find(asked, call.input)) return found->turn(asked, call.input);
    if (call.operation.name.starts_with("Converse")) return built_in_turn(asked, call.input);
    Turn turn;
    turn.body = echo(call.input);
    turn.input_tokens = asked.input_tokens;
    turn.output_tokens = count_tokens(*turn.body);
    return turn;
  }

  const ScriptInUse& script_;
  TokenQuota& quota_;
};

HttpAnswer count_tokens_of(const OperationCall& call) {
  const Json& input = call.input.at("input");
  const std::int64_t tokens =
      input.contains("converse")
          ? input_tokens_of_converse(input.at("converse"))
          : count_tokens(read_body(base64_decode(input.at("invokeModel").at("body").get<std::string>()).value_or("")));
  return write_output(call.operation, {{"inputTokens", tokens}});
}

HttpAnswer apply_guardrail(const OperationCall& call) {
  std::string text;
  for (const Json& block : call.input.at("content"))
    if (block.contains("text")) text += block.at("text").at("text").get<std::string>() + ' ';
  const bool blocked = is_forbidden(text);
  Json output = minimal_value(*call.operation.output);
  output["action"] = blocked ? "GUARDRAIL_INTERVENED" : "NONE";
  output["outputs"] = Json::array();
  output["assessments"] = Json::array();
  if (blocked) {
    output["outputs"].push_back({{"text", kBlocked}});
    output["assessments"].push_back(forbidden_assessment());
  }
  return write_output(call.operation, output);
}

}  // namespace

void add_inference(Handlers& handlers, const ScriptInUse& script, TokenQuota& quota) {
  const Inference inference(script, quota);
  const auto converse = [inference](const OperationCall& call) { return inference.converse(call); };
  const auto invoke = [inference](const OperationCall& call) { return inference.invoke(call); };
  handlers.add("bedrock-runtime", "Converse", converse);
  handlers.add("bedrock-runtime", "ConverseStream", converse);
  handlers.add("bedrock-runtime", "InvokeModel", invoke);
  handlers.add("bedrock-runtime", "InvokeModelWithResponseStream", invoke);
  handlers.add("bedrock-runtime", "CountTokens", count_tokens_of);
  handlers.add("bedrock-runtime", "ApplyGuardrail", apply_guardrail);
  handlers.add_dialogue("bedrock-runtime", "InvokeModelWithBidirectionalStream", [](const OperationCall& call) {
    return call.input.at("modelId").get<std::string>().find("sonic") == std::string::npos ? echo_session()
                                                                                          : speech_session();
  });
}

}  // namespace outcrop::emulator
