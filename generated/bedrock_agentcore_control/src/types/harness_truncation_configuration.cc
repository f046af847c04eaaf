// Writes HarnessTruncationConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/harness_truncation_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const HarnessSlidingWindowConfiguration& in) {
  writer.begin_object();
  writer.member("messagesCount", in.messages_count);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessSummarizationConfiguration& in) {
  writer.begin_object();
  writer.member("summaryRatio", in.summary_ratio);
  writer.member("preserveRecentMessages", in.preserve_recent_messages);
  writer.member("summarizationSystemPrompt", in.summarization_system_prompt);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessTruncationStrategyConfiguration& in) {
  writer.exactly_one("HarnessTruncationStrategyConfiguration",
                     in.sliding_window.has_value() + in.summarization.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("slidingWindow", in.sliding_window);
  writer.member("summarization", in.summarization);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessTruncationConfiguration& in) {
  writer.begin_object();
  writer.required("strategy", in.strategy);
  writer.member("config", in.config);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
