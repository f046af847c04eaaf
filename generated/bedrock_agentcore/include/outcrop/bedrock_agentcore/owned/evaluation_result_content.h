// EvaluationResultContent and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/evaluation_reference_input.h"

namespace outcrop::bedrock_agentcore {

struct TokenUsageView;
struct EvaluationResultContentView;

/// The tokens that an evaluator's model read and wrote.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_TokenUsage.html
struct TokenUsage {
  /// The tokens that the model read, traces and instructions included.
  std::optional<std::int32_t> input_tokens{};
  /// The tokens that the model wrote.
  std::optional<std::int32_t> output_tokens{};
  /// The tokens in all.
  std::optional<std::int32_t> total_tokens{};

  friend bool operator==(const TokenUsage&, const TokenUsage&) = default;
};
TokenUsage to_owned(const TokenUsageView& view);
void write_json(internal::JsonWriter& writer, const TokenUsage& in);

/// A score, and how it came about.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationResultContent.html
struct EvaluationResultContent {
  /// The evaluator's ARN.
  std::string evaluator_arn{};
  /// The evaluator's id, as the request had it.
  std::string evaluator_id{};
  /// The evaluator's name.
  std::string evaluator_name{};
  /// Why the evaluator scored so, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> explanation{};
  /// The session, trace or span that was scored.
  Context context{};
  /// The score as a number; absent where the evaluator's scale has labels alone.
  std::optional<double> value{};
  /// The score as a label, such as Good; may be absent where the scale has numbers.
  std::optional<std::string> label{};
  /// The tokens that the evaluator's model read and wrote.
  std::optional<TokenUsage> token_usage{};
  /// What went wrong, in words; set only where scoring failed.
  std::optional<std::string> error_message{};
  /// The kind of error; set only where scoring failed.
  std::optional<std::string> error_code{};
  /// The members of EvaluationReferenceInput that the evaluator did not look at.
  std::optional<std::vector<std::string>> ignored_reference_input_fields{};

  friend bool operator==(const EvaluationResultContent&, const EvaluationResultContent&) = default;
};
EvaluationResultContent to_owned(const EvaluationResultContentView& view);
void write_json(internal::JsonWriter& writer, const EvaluationResultContent& in);

}  // namespace outcrop::bedrock_agentcore
