// EvaluationResultContentView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SpanContext.html
struct SpanContextView {
  std::string_view session_id{};
  std::optional<std::string_view> trace_id{};
  std::optional<std::string_view> span_id{};
};
const internal::Schema& schema_of(const SpanContextView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Context.html
struct ContextView {
  enum class Member : std::uint16_t {
    none,
    span_context,
    unknown,
  };

  Member member{};
  OptionalRef<SpanContextView> span_context{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ContextView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_TokenUsage.html
struct TokenUsageView {
  std::optional<std::int32_t> input_tokens{};
  std::optional<std::int32_t> output_tokens{};
  std::optional<std::int32_t> total_tokens{};
};
const internal::Schema& schema_of(const TokenUsageView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationResultContent.html
struct EvaluationResultContentView {
  std::string_view evaluator_arn{};
  std::string_view evaluator_id{};
  std::string_view evaluator_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> explanation{};
  ContextView context{};
  std::optional<double> value{};
  std::optional<std::string_view> label{};
  OptionalRef<TokenUsageView> token_usage{};
  std::optional<std::string_view> error_message{};
  std::optional<std::string_view> error_code{};
  std::span<const std::string_view> ignored_reference_input_fields{};
};
const internal::Schema& schema_of(const EvaluationResultContentView*);

}  // namespace outcrop::bedrock_agentcore
