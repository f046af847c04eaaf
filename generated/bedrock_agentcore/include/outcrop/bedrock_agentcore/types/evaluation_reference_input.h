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

/// A session, or with `traceId` a trace of it, or with `spanId` a span of that.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SpanContext.html
struct SpanContext {
  /// The session's id.
  ///
  /// Required.
  std::optional<std::string> session_id{};
  /// The trace's id: one question and its answer.
  std::optional<std::string> trace_id{};
  /// The span's id: one step, such as a tool's call.
  std::optional<std::string> span_id{};

  friend bool operator==(const SpanContext&, const SpanContext&) = default;
};
void write_json(internal::JsonWriter& writer, const SpanContext& in);

/// What of a session something is about.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Context.html
struct Context {
  /// What is meant is a session, a trace or a span, by ids.
  Box<SpanContext> span_context{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Context&, const Context&) = default;
};
void write_json(internal::JsonWriter& writer, const Context& in);

/// What should have happened in a session or trace.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationReferenceInput.html
struct EvaluationReferenceInput {
  /// The session or trace that this is about.
  ///
  /// Required.
  Box<Context> context{};
  /// The answer that the trace should end with.
  Box<EvaluationContent> expected_response{};
  /// Statements that should be true of the session.
  std::optional<std::vector<EvaluationContent>> assertions{};
  /// The tools that the session should call.
  std::optional<EvaluationExpectedTrajectory> expected_trajectory{};

  friend bool operator==(const EvaluationReferenceInput&, const EvaluationReferenceInput&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationReferenceInput& in);

}  // namespace outcrop::bedrock_agentcore
