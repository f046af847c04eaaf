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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InsightsFailureSignal.html
struct InsightsFailureSignal {
  std::optional<OwnedOpen<InsightsFailureCategory>> category{};
  std::string evidence{};
  double confidence{};

  friend bool operator==(const InsightsFailureSignal&, const InsightsFailureSignal&) = default;
};
InsightsFailureSignal to_owned(const InsightsFailureSignalView& view);
void write_json(internal::JsonWriter& writer, const InsightsFailureSignal& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureSpanDetail.html
struct FailureSpanDetail {
  std::string span_id{};
  std::string trace_id{};
  std::optional<std::vector<InsightsFailureSignal>> signals{};

  friend bool operator==(const FailureSpanDetail&, const FailureSpanDetail&) = default;
};
FailureSpanDetail to_owned(const FailureSpanDetailView& view);
void write_json(internal::JsonWriter& writer, const FailureSpanDetail& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AffectedSession.html
struct AffectedSession {
  std::string session_id{};
  std::string explanation{};
  std::string fix_type{};
  std::string recommendation{};
  std::optional<std::vector<FailureSpanDetail>> failure_spans{};

  friend bool operator==(const AffectedSession&, const AffectedSession&) = default;
};
AffectedSession to_owned(const AffectedSessionView& view);
void write_json(internal::JsonWriter& writer, const AffectedSession& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RootCauseCluster.html
struct RootCauseCluster {
  std::int32_t cluster_id{};
  std::string name{};
  std::string root_cause{};
  std::string recommendation{};
  std::int32_t affected_session_count{};
  std::optional<std::vector<AffectedSession>> affected_sessions{};

  friend bool operator==(const RootCauseCluster&, const RootCauseCluster&) = default;
};
RootCauseCluster to_owned(const RootCauseClusterView& view);
void write_json(internal::JsonWriter& writer, const RootCauseCluster& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureSubCategoryCluster.html
struct FailureSubCategoryCluster {
  std::int32_t cluster_id{};
  std::string name{};
  std::string description{};
  std::int32_t affected_session_count{};
  std::optional<std::vector<RootCauseCluster>> root_causes{};

  friend bool operator==(const FailureSubCategoryCluster&, const FailureSubCategoryCluster&) = default;
};
FailureSubCategoryCluster to_owned(const FailureSubCategoryClusterView& view);
void write_json(internal::JsonWriter& writer, const FailureSubCategoryCluster& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureCategoryCluster.html
struct FailureCategoryCluster {
  std::int32_t cluster_id{};
  std::string name{};
  std::string description{};
  std::int32_t affected_session_count{};
  std::optional<std::vector<FailureSubCategoryCluster>> sub_categories{};

  friend bool operator==(const FailureCategoryCluster&, const FailureCategoryCluster&) = default;
};
FailureCategoryCluster to_owned(const FailureCategoryClusterView& view);
void write_json(internal::JsonWriter& writer, const FailureCategoryCluster& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureAnalysisResultContent.html
struct FailureAnalysisResultContent {
  std::optional<std::vector<FailureCategoryCluster>> failures{};

  friend bool operator==(const FailureAnalysisResultContent&, const FailureAnalysisResultContent&) = default;
};
FailureAnalysisResultContent to_owned(const FailureAnalysisResultContentView& view);
void write_json(internal::JsonWriter& writer, const FailureAnalysisResultContent& in);

}  // namespace outcrop::bedrock_agentcore
