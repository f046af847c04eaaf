// Input and output of Client::create_marketplace_model_endpoint.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/endpoint_config.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/bedrock/views/marketplace_model_endpoint.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_marketplace_model_endpoint. An absent member is not sent.
/// The model to deploy, on which machines, under which name.
struct CreateMarketplaceModelEndpointRequest {
  /// The ARN of the model in Amazon Bedrock Marketplace.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> model_source_identifier{};
  /// The machines that serve the model.
  ///
  /// Required.
  Box<EndpointConfig> endpoint_config{};
  /// Whether the end-user license agreement of the model is accepted. Absent: it is not.
  std::optional<bool> accept_eula{};
  /// A name for the endpoint, unique in the account and region.
  ///
  /// Required. 1 to 30 characters.
  std::optional<std::string> endpoint_name{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates an endpoint.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};
  /// Tags for the endpoint in Amazon SageMaker.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const CreateMarketplaceModelEndpointRequest&,
                         const CreateMarketplaceModelEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateMarketplaceModelEndpointRequest& in);

/// Output of Client::create_marketplace_model_endpoint; valid as long as its Response.
/// The endpoint that is being created.
struct CreateMarketplaceModelEndpointView {
  /// The new endpoint; its `endpointStatus` tells when it serves.
  MarketplaceModelEndpointView marketplace_model_endpoint{};
};
const internal::Schema& schema_of(const CreateMarketplaceModelEndpointView*);

}  // namespace outcrop::bedrock
