// FailureAnalysisResultContent and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

struct InsightsFailureSignalView;
struct FailureSpanDetailView;
struct AffectedSessionView;
struct RootCauseClusterView;
struct FailureSubCategoryClusterView;
struct FailureCategoryClusterView;
struct FailureAnalysisResultContentView;

/// What gives a failure away.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InsightsFailureSignal.html
struct InsightsFailureSignal {
  /// The kind of failure.
  std::optional<OwnedOpen<InsightsFailureCategory>> category{};
  /// The part of the span that shows it, in words.
  std::string evidence{};
  /// How sure the finding is; greater is surer.
  double confidence{};

  friend bool operator==(const InsightsFailureSignal&, const InsightsFailureSignal&) = default;
};
InsightsFailureSignal to_owned(const InsightsFailureSignalView& view);
void write_json(internal::JsonWriter& writer, const InsightsFailureSignal& in);

/// A span in which a failure shows.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureSpanDetail.html
struct FailureSpanDetail {
  /// The span's id.
  std::string span_id{};
  /// The id of the span's trace.
  std::string trace_id{};
  /// What gives the failure away.
  std::optional<std::vector<InsightsFailureSignal>> signals{};

  friend bool operator==(const FailureSpanDetail&, const FailureSpanDetail&) = default;
};
FailureSpanDetail to_owned(const FailureSpanDetailView& view);
void write_json(internal::JsonWriter& writer, const FailureSpanDetail& in);

/// A session with a failure.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AffectedSession.html
struct AffectedSession {
  /// The session's id.
  std::string session_id{};
  /// How the failure shows in this session.
  std::string explanation{};
  /// The kind of change that would help.
  std::string fix_type{};
  /// The change that would help here.
  std::string recommendation{};
  /// Where in the session the failure shows.
  std::optional<std::vector<FailureSpanDetail>> failure_spans{};

  friend bool operator==(const AffectedSession&, const AffectedSession&) = default;
};
AffectedSession to_owned(const AffectedSessionView& view);
void write_json(internal::JsonWriter& writer, const AffectedSession& in);

/// A cause that failures of several sessions share.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RootCauseCluster.html
struct RootCauseCluster {
  /// The number of the group within its list.
  std::int32_t cluster_id{};
  /// A name for the cause.
  std::string name{};
  /// The cause, in words.
  std::string root_cause{};
  /// What to change, so that it does not happen again.
  std::string recommendation{};
  /// How many sessions belong to the group.
  std::int32_t affected_session_count{};
  /// The sessions with such failures.
  std::optional<std::vector<AffectedSession>> affected_sessions{};

  friend bool operator==(const RootCauseCluster&, const RootCauseCluster&) = default;
};
RootCauseCluster to_owned(const RootCauseClusterView& view);
void write_json(internal::JsonWriter& writer, const RootCauseCluster& in);

/// A kind of failure within a greater one.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureSubCategoryCluster.html
struct FailureSubCategoryCluster {
  /// The number of the group within its list.
  std::int32_t cluster_id{};
  /// A name for the kind.
  std::string name{};
  /// The kind, in words.
  std::string description{};
  /// How many sessions belong to the group.
  std::int32_t affected_session_count{};
  /// Why such failures happen.
  std::optional<std::vector<RootCauseCluster>> root_causes{};

  friend bool operator==(const FailureSubCategoryCluster&, const FailureSubCategoryCluster&) = default;
};
FailureSubCategoryCluster to_owned(const FailureSubCategoryClusterView& view);
void write_json(internal::JsonWriter& writer, const FailureSubCategoryCluster& in);

/// A kind of failure.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureCategoryCluster.html
struct FailureCategoryCluster {
  /// The number of the group within its list.
  std::int32_t cluster_id{};
  /// A name for the kind.
  std::string name{};
  /// The kind, in words.
  std::string description{};
  /// How many sessions belong to the group.
  std::int32_t affected_session_count{};
  /// The kind split further.
  std::optional<std::vector<FailureSubCategoryCluster>> sub_categories{};

  friend bool operator==(const FailureCategoryCluster&, const FailureCategoryCluster&) = default;
};
FailureCategoryCluster to_owned(const FailureCategoryClusterView& view);
void write_json(internal::JsonWriter& writer, const FailureCategoryCluster& in);

/// What goes wrong in sessions, and why.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureAnalysisResultContent.html
struct FailureAnalysisResultContent {
  /// The kinds of failure that were found.
  std::optional<std::vector<FailureCategoryCluster>> failures{};

  friend bool operator==(const FailureAnalysisResultContent&, const FailureAnalysisResultContent&) = default;
};
FailureAnalysisResultContent to_owned(const FailureAnalysisResultContentView& view);
void write_json(internal::JsonWriter& writer, const FailureAnalysisResultContent& in);

}  // namespace outcrop::bedrock_agentcore
