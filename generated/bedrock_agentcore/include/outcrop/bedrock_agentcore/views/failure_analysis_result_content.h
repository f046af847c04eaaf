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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InsightsFailureSignal.html
struct InsightsFailureSignalView {
  Open<InsightsFailureCategory> category{};
  std::string_view evidence{};
  double confidence{};
};
const internal::Schema& schema_of(const InsightsFailureSignalView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureSpanDetail.html
struct FailureSpanDetailView {
  std::string_view span_id{};
  std::string_view trace_id{};
  std::span<const InsightsFailureSignalView> signals{};
};
const internal::Schema& schema_of(const FailureSpanDetailView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AffectedSession.html
struct AffectedSessionView {
  std::string_view session_id{};
  std::string_view explanation{};
  std::string_view fix_type{};
  std::string_view recommendation{};
  std::span<const FailureSpanDetailView> failure_spans{};
};
const internal::Schema& schema_of(const AffectedSessionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RootCauseCluster.html
struct RootCauseClusterView {
  std::int32_t cluster_id{};
  std::string_view name{};
  std::string_view root_cause{};
  std::string_view recommendation{};
  std::int32_t affected_session_count{};
  std::span<const AffectedSessionView> affected_sessions{};
};
const internal::Schema& schema_of(const RootCauseClusterView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureSubCategoryCluster.html
struct FailureSubCategoryClusterView {
  std::int32_t cluster_id{};
  std::string_view name{};
  std::string_view description{};
  std::int32_t affected_session_count{};
  std::span<const RootCauseClusterView> root_causes{};
};
const internal::Schema& schema_of(const FailureSubCategoryClusterView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureCategoryCluster.html
struct FailureCategoryClusterView {
  std::int32_t cluster_id{};
  std::string_view name{};
  std::string_view description{};
  std::int32_t affected_session_count{};
  std::span<const FailureSubCategoryClusterView> sub_categories{};
};
const internal::Schema& schema_of(const FailureCategoryClusterView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_FailureAnalysisResultContent.html
struct FailureAnalysisResultContentView {
  std::span<const FailureCategoryClusterView> failures{};
};
const internal::Schema& schema_of(const FailureAnalysisResultContentView*);

}  // namespace outcrop::bedrock_agentcore
