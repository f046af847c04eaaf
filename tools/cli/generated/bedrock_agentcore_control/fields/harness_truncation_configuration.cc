// Tables of the shapes in outcrop/bedrock_agentcore_control/types/harness_truncation_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/harness_truncation_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const HarnessSlidingWindowConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessSlidingWindowConfiguration::messages_count>("messagesCount"),
  };
  static constexpr cli::Shape shape{.name = "HarnessSlidingWindowConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessSummarizationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessSummarizationConfiguration::summary_ratio>("summaryRatio"),
      cli::field<&HarnessSummarizationConfiguration::preserve_recent_messages>("preserveRecentMessages"),
      cli::field<&HarnessSummarizationConfiguration::summarization_system_prompt>("summarizationSystemPrompt"),
  };
  static constexpr cli::Shape shape{.name = "HarnessSummarizationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessTruncationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessTruncationConfiguration::strategy>("strategy", true),
      cli::field<&HarnessTruncationConfiguration::config>("config"),
  };
  static constexpr cli::Shape shape{.name = "HarnessTruncationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessTruncationStrategyConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessTruncationStrategyConfiguration::sliding_window>("slidingWindow"),
      cli::field<&HarnessTruncationStrategyConfiguration::summarization>("summarization"),
  };
  static constexpr cli::Shape shape{
      .name = "HarnessTruncationStrategyConfiguration", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
