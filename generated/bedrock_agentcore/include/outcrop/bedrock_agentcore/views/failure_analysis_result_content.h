// FailureAnalysisResultContentView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

/// What gives a failure away.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InsightsFailureSignal.html
struct InsightsFailureSignalView {
  /// The kind of failure.
  Open<InsightsFailureCategory> category{};
  /// The part of the span that shows it, in words.
  std::string_view evidence{};
  /// How sure the finding is; greater is surer.
  double confidence{};
};
const internal::Schema& schema_of(const InsightsFailureSignalView*);

/// A span in which a failure shows.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureSpanDetail.html
struct FailureSpanDetailView {
  /// The span's id.
  std::string_view span_id{};
  /// The id of the span's trace.
  std::string_view trace_id{};
  /// What gives the failure away.
  std::span<const InsightsFailureSignalView> signals{};
};
const internal::Schema& schema_of(const FailureSpanDetailView*);

/// A session with a failure.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AffectedSession.html
struct AffectedSessionView {
  /// The session's id.
  std::string_view session_id{};
  /// How the failure shows in this session.
  std::string_view explanation{};
  /// The kind of change that would help.
  std::string_view fix_type{};
  /// The change that would help here.
  std::string_view recommendation{};
  /// Where in the session the failure shows.
  std::span<const FailureSpanDetailView> failure_spans{};
};
const internal::Schema& schema_of(const AffectedSessionView*);

/// A cause that failures of several sessions share.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RootCauseCluster.html
struct RootCauseClusterView {
  /// The number of the group within its list.
  std::int32_t cluster_id{};
  /// A name for the cause.
  std::string_view name{};
  /// The cause, in words.
  std::string_view root_cause{};
  /// What to change, so that it does not happen again.
  std::string_view recommendation{};
  /// How many sessions belong to the group.
  std::int32_t affected_session_count{};
  /// The sessions with such failures.
  std::span<const AffectedSessionView> affected_sessions{};
};
const internal::Schema& schema_of(const RootCauseClusterView*);

/// A kind of failure within a greater one.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureSubCategoryCluster.html
struct FailureSubCategoryClusterView {
  /// The number of the group within its list.
  std::int32_t cluster_id{};
  /// A name for the kind.
  std::string_view name{};
  /// The kind, in words.
  std::string_view description{};
  /// How many sessions belong to the group.
  std::int32_t affected_session_count{};
  /// Why such failures happen.
  std::span<const RootCauseClusterView> root_causes{};
};
const internal::Schema& schema_of(const FailureSubCategoryClusterView*);

/// A kind of failure.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureCategoryCluster.html
struct FailureCategoryClusterView {
  /// The number of the group within its list.
  std::int32_t cluster_id{};
  /// A name for the kind.
  std::string_view name{};
  /// The kind, in words.
  std::string_view description{};
  /// How many sessions belong to the group.
  std::int32_t affected_session_count{};
  /// The kind split further.
  std::span<const FailureSubCategoryClusterView> sub_categories{};
};
const internal::Schema& schema_of(const FailureCategoryClusterView*);

/// What goes wrong in sessions, and why.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureAnalysisResultContent.html
struct FailureAnalysisResultContentView {
  /// The kinds of failure that were found.
  std::span<const FailureCategoryClusterView> failures{};
};
const internal::Schema& schema_of(const FailureAnalysisResultContentView*);

}  // namespace outcrop::bedrock_agentcore
