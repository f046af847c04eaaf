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

/// A session, or with `traceId` a trace of it, or with `spanId` a span of that.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SpanContext.html
struct SpanContextView {
  /// The session's id.
  std::string_view session_id{};
  /// The trace's id: one question and its answer.
  std::optional<std::string_view> trace_id{};
  /// The span's id: one step, such as a tool's call.
  std::optional<std::string_view> span_id{};
};
const internal::Schema& schema_of(const SpanContextView*);

/// What of a session something is about.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Context.html
struct ContextView {
  enum class Member : std::uint16_t {
    none,
    span_context,
    unknown,
  };

  Member member{};
  /// What is meant is a session, a trace or a span, by ids.
  OptionalRef<SpanContextView> span_context{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ContextView*);

/// The tokens that an evaluator's model read and wrote.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_TokenUsage.html
struct TokenUsageView {
  /// The tokens that the model read, traces and instructions included.
  std::optional<std::int32_t> input_tokens{};
  /// The tokens that the model wrote.
  std::optional<std::int32_t> output_tokens{};
  /// The tokens in all.
  std::optional<std::int32_t> total_tokens{};
};
const internal::Schema& schema_of(const TokenUsageView*);

/// A score, and how it came about.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationResultContent.html
struct EvaluationResultContentView {
  /// The evaluator's ARN.
  std::string_view evaluator_arn{};
  /// The evaluator's id, as the request had it.
  std::string_view evaluator_id{};
  /// The evaluator's name.
  std::string_view evaluator_name{};
  /// Why the evaluator scored so, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> explanation{};
  /// The session, trace or span that was scored.
  ContextView context{};
  /// The score as a number; absent where the evaluator's scale has labels alone.
  std::optional<double> value{};
  /// The score as a label, such as Good; may be absent where the scale has numbers.
  std::optional<std::string_view> label{};
  /// The tokens that the evaluator's model read and wrote.
  OptionalRef<TokenUsageView> token_usage{};
  /// What went wrong, in words; set only where scoring failed.
  std::optional<std::string_view> error_message{};
  /// The kind of error; set only where scoring failed.
  std::optional<std::string_view> error_code{};
  /// The members of EvaluationReferenceInput that the evaluator did not look at.
  std::span<const std::string_view> ignored_reference_input_fields{};
};
const internal::Schema& schema_of(const EvaluationResultContentView*);

}  // namespace outcrop::bedrock_agentcore
