// Input and output of Client::delete_marketplace_model_endpoint.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_marketplace_model_endpoint. An absent member is not sent.
/// Which endpoint to delete, with the machines that serve it.
struct DeleteMarketplaceModelEndpointRequest {
  /// The ARN of the endpoint to delete.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> endpoint_arn{};

  friend bool operator==(const DeleteMarketplaceModelEndpointRequest&,
                         const DeleteMarketplaceModelEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteMarketplaceModelEndpointRequest& in);

/// Output of Client::delete_marketplace_model_endpoint; valid as long as its Response.
/// Says that the endpoint is being deleted. It has no members.
struct DeleteMarketplaceModelEndpointView {};
const internal::Schema& schema_of(const DeleteMarketplaceModelEndpointView*);

}  // namespace outcrop::bedrock
