// ListCustomModelDeployments: the output of Client::list_custom_model_deployments, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/custom_model_deployment_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListCustomModelDeploymentsView;

/// One page of deployments of custom models.
struct ListCustomModelDeployments {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};
  /// The deployments of this page.
  std::optional<std::vector<CustomModelDeploymentSummary>> model_deployment_summaries{};

  friend bool operator==(const ListCustomModelDeployments&, const ListCustomModelDeployments&) = default;
};
ListCustomModelDeployments to_owned(const ListCustomModelDeploymentsView& view);
void write_json(internal::JsonWriter& writer, const ListCustomModelDeployments& in);

}  // namespace outcrop::bedrock
