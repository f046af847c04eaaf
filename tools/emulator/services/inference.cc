// Amazon Bedrock Runtime's answers that have content.
#include "services/inference.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "protocol/write_output.h"
#include "services/scripted_model.h"
#include "services/speech_session.h"
#include "stream/event_answer.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

constexpr std::size_t kTextPiece = 64;
constexpr std::size_t kInputPiece = 12;
/// Made up, and always the same, so that answers can be compared.
constexpr int kLatencyMillis = 40;

Json usage(const Turn& turn) {
  return {{"inputTokens", turn.input_tokens},
          {"outputTokens", turn.output_tokens},
          {"totalTokens", turn.input_tokens + turn.output_tokens}};
}

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

HttpAnswer converse(const OperationCall& call) {
  const Turn turn = next_turn(call.input);
  return write_output(call.operation, {{"output", {{"message", {{"role", "assistant"}, {"content", turn.content}}}}},
                                       {"stopReason", turn.stop_reason},
                                       {"usage", usage(turn)},
                                       {"metrics", {{"latencyMs", kLatencyMillis}}}});
}

void add_block(std::vector<Event>& events, const Json& block, std::size_t index) {
  const auto delta = [&](Json value) {
    events.push_back({"contentBlockDelta", {{"delta", std::move(value)}, {"contentBlockIndex", index}}});
  };
  if (block.contains("text")) {
    for (const std::string& word : words_of(block.at("text").get<std::string>())) delta({{"text", word}});
  } else {
    const Json& use = block.at("toolUse");
    const Json start = {{"toolUse", {{"toolUseId", use.at("toolUseId")}, {"name", use.at("name")}}}};
    events.push_back({"contentBlockStart", {{"start", start}, {"contentBlockIndex", index}}});
    for (const std::string& piece : pieces_of(json_text(use.at("input")), kInputPiece))
      delta({{"toolUse", {{"input", piece}}}});
  }
  events.push_back({"contentBlockStop", {{"contentBlockIndex", index}}});
}

HttpAnswer converse_stream(const OperationCall& call) {
  const Turn turn = next_turn(call.input);
  std::vector<Event> events;
  events.push_back({"messageStart", {{"role", "assistant"}}});
  for (std::size_t i = 0; i < turn.content.size(); ++i) add_block(events, turn.content[i], i);
  events.push_back({"messageStop", {{"stopReason", turn.stop_reason}}});
  events.push_back({"metadata", {{"usage", usage(turn)}, {"metrics", {{"latencyMs", kLatencyMillis}}}}});
  return event_answer(call.operation, Json::object(), events);
}

std::string echo(const Json& input) {
  Json out = {{"modelId", input.at("modelId")}};
  for (const char* member : {"contentType", "accept"})
    if (input.contains(member)) out[member] = input.at(member);
  const std::string body = base64_decode(input.value("body", "")).value_or("");
  const Json parsed = parse_json(body);
  out["body"] = parsed.is_discarded() ? Json(base64_encode(body)) : parsed;
  return json_text(out);
}

/// What the answer says about how it was made: header members that mirror the request's.
Json echo_head(const Json& input) {
  Json head = {{"contentType", "application/json"}};
  for (const char* member : {"performanceConfigLatency", "serviceTier"})
    if (input.contains(member)) head[member] = input.at(member);
  return head;
}

HttpAnswer invoke(const OperationCall& call) {
  Json output = echo_head(call.input);
  output["body"] = base64_encode(echo(call.input));
  return write_output(call.operation, output);
}

HttpAnswer invoke_stream(const OperationCall& call) {
  std::vector<Event> events;
  for (const std::string& piece : pieces_of(echo(call.input), kTextPiece))
    events.push_back({"chunk", {{"bytes", base64_encode(piece)}}});
  return event_answer(call.operation, echo_head(call.input), events);
}

}  // namespace

void add_inference(Handlers& handlers) {
  handlers.add("bedrock-runtime", "Converse", converse);
  handlers.add("bedrock-runtime", "ConverseStream", converse_stream);
  handlers.add("bedrock-runtime", "InvokeModel", invoke);
  handlers.add("bedrock-runtime", "InvokeModelWithResponseStream", invoke_stream);
  handlers.add_dialogue("bedrock-runtime", "InvokeModelWithBidirectionalStream", [](const OperationCall& call) {
    return call.input.at("modelId").get<std::string>().find("sonic") == std::string::npos ? echo_session()
                                                                                          : speech_session();
  });
}

}  // namespace outcrop::emulator
