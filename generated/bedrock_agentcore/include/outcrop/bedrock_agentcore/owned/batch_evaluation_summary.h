// BatchEvaluationSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/owned/evaluation_job_results.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/evaluator.h"
#include "outcrop/bedrock_agentcore/types/insight.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct BatchEvaluationSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BatchEvaluationSummary.html
struct BatchEvaluationSummary {
  std::string batch_evaluation_id{};
  std::string batch_evaluation_arn{};
  std::string batch_evaluation_name{};
  std::optional<OwnedOpen<BatchEvaluationStatus>> status{};
  Timestamp created_at{};
  std::optional<std::string> description{};
  std::optional<std::vector<Evaluator>> evaluators{};
  std::optional<std::vector<Insight>> insights{};
  Box<EvaluationJobResults> evaluation_results{};
  std::optional<std::vector<std::string>> error_details{};
  std::optional<std::string> kms_key_arn{};
  std::optional<Timestamp> updated_at{};

  friend bool operator==(const BatchEvaluationSummary&, const BatchEvaluationSummary&) = default;
};
BatchEvaluationSummary to_owned(const BatchEvaluationSummaryView& view);
void write_json(internal::JsonWriter& writer, const BatchEvaluationSummary& in);

}  // namespace outcrop::bedrock_agentcore
