// EvaluationReferenceInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/evaluation_content.h"
#include "outcrop/bedrock_agentcore/types/evaluation_expected_trajectory.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SpanContext.html
struct SpanContext {
  /// Required.
  std::optional<std::string> session_id{};
  std::optional<std::string> trace_id{};
  std::optional<std::string> span_id{};

  friend bool operator==(const SpanContext&, const SpanContext&) = default;
};
void write_json(internal::JsonWriter& writer, const SpanContext& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Context.html
struct Context {
  Box<SpanContext> span_context{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Context&, const Context&) = default;
};
void write_json(internal::JsonWriter& writer, const Context& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationReferenceInput.html
struct EvaluationReferenceInput {
  /// Required.
  Box<Context> context{};
  Box<EvaluationContent> expected_response{};
  std::optional<std::vector<EvaluationContent>> assertions{};
  std::optional<EvaluationExpectedTrajectory> expected_trajectory{};

  friend bool operator==(const EvaluationReferenceInput&, const EvaluationReferenceInput&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationReferenceInput& in);

}  // namespace outcrop::bedrock_agentcore
