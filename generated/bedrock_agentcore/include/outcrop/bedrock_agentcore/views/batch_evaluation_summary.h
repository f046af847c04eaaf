// BatchEvaluationSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/evaluation_job_results.h"
#include "outcrop/bedrock_agentcore/views/evaluator.h"
#include "outcrop/bedrock_agentcore/views/insight.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BatchEvaluationSummary.html
struct BatchEvaluationSummaryView {
  std::string_view batch_evaluation_id{};
  std::string_view batch_evaluation_arn{};
  std::string_view batch_evaluation_name{};
  Open<BatchEvaluationStatus> status{};
  Timestamp created_at{};
  std::optional<std::string_view> description{};
  std::span<const EvaluatorView> evaluators{};
  std::span<const InsightView> insights{};
  OptionalRef<EvaluationJobResultsView> evaluation_results{};
  std::span<const std::string_view> error_details{};
  std::optional<std::string_view> kms_key_arn{};
  std::optional<Timestamp> updated_at{};
};
const internal::Schema& schema_of(const BatchEvaluationSummaryView*);

}  // namespace outcrop::bedrock_agentcore
