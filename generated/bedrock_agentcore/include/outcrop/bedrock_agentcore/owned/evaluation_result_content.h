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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_TokenUsage.html
struct TokenUsage {
  std::optional<std::int32_t> input_tokens{};
  std::optional<std::int32_t> output_tokens{};
  std::optional<std::int32_t> total_tokens{};

  friend bool operator==(const TokenUsage&, const TokenUsage&) = default;
};
TokenUsage to_owned(const TokenUsageView& view);
void write_json(internal::JsonWriter& writer, const TokenUsage& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationResultContent.html
struct EvaluationResultContent {
  std::string evaluator_arn{};
  std::string evaluator_id{};
  std::string evaluator_name{};
  /// Sensitive: never logged.
  std::optional<std::string> explanation{};
  Context context{};
  std::optional<double> value{};
  std::optional<std::string> label{};
  std::optional<TokenUsage> token_usage{};
  std::optional<std::string> error_message{};
  std::optional<std::string> error_code{};
  std::optional<std::vector<std::string>> ignored_reference_input_fields{};

  friend bool operator==(const EvaluationResultContent&, const EvaluationResultContent&) = default;
};
EvaluationResultContent to_owned(const EvaluationResultContentView& view);
void write_json(internal::JsonWriter& writer, const EvaluationResultContent& in);

}  // namespace outcrop::bedrock_agentcore
