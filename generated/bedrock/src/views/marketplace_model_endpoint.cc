// Decode tables of MarketplaceModelEndpointView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/marketplace_model_endpoint.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field sage_maker_endpoint_fields[] = {
    {"initialInstanceCount", &internal::int32_type, offsetof(SageMakerEndpointView, initial_instance_count),
     internal::Slot::plain},
    {"instanceType", &internal::string_type, offsetof(SageMakerEndpointView, instance_type), internal::Slot::plain},
    {"executionRole", &internal::string_type, offsetof(SageMakerEndpointView, execution_role), internal::Slot::plain},
    {"kmsEncryptionKey", &internal::string_type, offsetof(SageMakerEndpointView, kms_encryption_key),
     internal::Slot::optional},
    {"vpc", &schemas::vpc_config_type, offsetof(SageMakerEndpointView, vpc), internal::Slot::reference},
};

constexpr internal::Field endpoint_config_fields[] = {
    {"sageMaker", &schemas::sage_maker_endpoint_type, offsetof(EndpointConfigView, sage_maker),
     internal::Slot::reference},
};

constexpr internal::Field marketplace_model_endpoint_fields[] = {
    {"endpointArn", &internal::string_type, offsetof(MarketplaceModelEndpointView, endpoint_arn),
     internal::Slot::plain},
    {"modelSourceIdentifier", &internal::string_type, offsetof(MarketplaceModelEndpointView, model_source_identifier),
     internal::Slot::plain},
    {"status", &schemas::status_type, offsetof(MarketplaceModelEndpointView, status), internal::Slot::plain},
    {"statusMessage", &internal::string_type, offsetof(MarketplaceModelEndpointView, status_message),
     internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(MarketplaceModelEndpointView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(MarketplaceModelEndpointView, updated_at), internal::Slot::plain},
    {"endpointConfig", &schemas::endpoint_config_type, offsetof(MarketplaceModelEndpointView, endpoint_config),
     internal::Slot::plain},
    {"endpointStatus", &internal::string_type, offsetof(MarketplaceModelEndpointView, endpoint_status),
     internal::Slot::plain},
    {"endpointStatusMessage", &internal::string_type, offsetof(MarketplaceModelEndpointView, endpoint_status_message),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema sage_maker_endpoint_schema =
    internal::structure_schema<SageMakerEndpointView>("SageMakerEndpoint", sage_maker_endpoint_fields);
constinit const internal::Type sage_maker_endpoint_type =
    internal::structure_type<SageMakerEndpointView>(sage_maker_endpoint_schema);

constinit const internal::Schema endpoint_config_schema =
    internal::union_schema<EndpointConfigView>("EndpointConfig", endpoint_config_fields);
constinit const internal::Type endpoint_config_type = internal::union_type<EndpointConfigView>(endpoint_config_schema);

constinit const internal::Schema marketplace_model_endpoint_schema =
    internal::structure_schema<MarketplaceModelEndpointView>("MarketplaceModelEndpoint",
                                                             marketplace_model_endpoint_fields);
constinit const internal::Type marketplace_model_endpoint_type =
    internal::structure_type<MarketplaceModelEndpointView>(marketplace_model_endpoint_schema);

}  // namespace schemas

const internal::Schema& schema_of(const SageMakerEndpointView*) { return schemas::sage_maker_endpoint_schema; }
const internal::Schema& schema_of(const EndpointConfigView*) { return schemas::endpoint_config_schema; }
const internal::Schema& schema_of(const MarketplaceModelEndpointView*) {
  return schemas::marketplace_model_endpoint_schema;
}

}  // namespace outcrop::bedrock
