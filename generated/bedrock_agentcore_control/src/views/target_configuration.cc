// Decode tables of TargetConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/target_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type api_gateway_tool_filter_methods_type =
    internal::list_type<Open<RestApiMethod>>(schemas::rest_api_method_type);
constexpr internal::Field api_gateway_tool_filter_fields[] = {
    {"filterPath", &internal::string_type, offsetof(ApiGatewayToolFilterView, filter_path), internal::Slot::plain},
    {"methods", &api_gateway_tool_filter_methods_type, offsetof(ApiGatewayToolFilterView, methods),
     internal::Slot::plain},
};

constexpr internal::Field api_gateway_tool_override_fields[] = {
    {"name", &internal::string_type, offsetof(ApiGatewayToolOverrideView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(ApiGatewayToolOverrideView, description),
     internal::Slot::optional},
    {"path", &internal::string_type, offsetof(ApiGatewayToolOverrideView, path), internal::Slot::plain},
    {"method", &schemas::rest_api_method_type, offsetof(ApiGatewayToolOverrideView, method), internal::Slot::plain},
};

constexpr internal::Type api_gateway_tool_configuration_tool_overrides_type =
    internal::list_type<ApiGatewayToolOverrideView>(schemas::api_gateway_tool_override_type);
constexpr internal::Type api_gateway_tool_configuration_tool_filters_type =
    internal::list_type<ApiGatewayToolFilterView>(schemas::api_gateway_tool_filter_type);
constexpr internal::Field api_gateway_tool_configuration_fields[] = {
    {"toolOverrides", &api_gateway_tool_configuration_tool_overrides_type,
     offsetof(ApiGatewayToolConfigurationView, tool_overrides), internal::Slot::plain},
    {"toolFilters", &api_gateway_tool_configuration_tool_filters_type,
     offsetof(ApiGatewayToolConfigurationView, tool_filters), internal::Slot::plain},
};

constexpr internal::Field api_gateway_target_configuration_fields[] = {
    {"restApiId", &internal::string_type, offsetof(ApiGatewayTargetConfigurationView, rest_api_id),
     internal::Slot::plain},
    {"stage", &internal::string_type, offsetof(ApiGatewayTargetConfigurationView, stage), internal::Slot::plain},
    {"apiGatewayToolConfiguration", &schemas::api_gateway_tool_configuration_type,
     offsetof(ApiGatewayTargetConfigurationView, api_gateway_tool_configuration), internal::Slot::plain},
};

constexpr internal::Field s3_configuration_fields[] = {
    {"uri", &internal::string_type, offsetof(S3ConfigurationView, uri), internal::Slot::optional},
    {"bucketOwnerAccountId", &internal::string_type, offsetof(S3ConfigurationView, bucket_owner_account_id),
     internal::Slot::optional},
};

constexpr internal::Field api_schema_configuration_fields[] = {
    {"s3", &schemas::s3_configuration_type, offsetof(ApiSchemaConfigurationView, s3), internal::Slot::reference},
    {"inlinePayload", &internal::string_type, offsetof(ApiSchemaConfigurationView, inline_payload),
     internal::Slot::reference, true},
};

constexpr internal::Field connector_parameter_override_fields[] = {
    {"path", &internal::string_type, offsetof(ConnectorParameterOverrideView, path), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(ConnectorParameterOverrideView, description),
     internal::Slot::optional},
    {"visible", &internal::boolean_type, offsetof(ConnectorParameterOverrideView, visible), internal::Slot::optional},
};

constexpr internal::Type connector_configuration_parameter_overrides_type =
    internal::list_type<ConnectorParameterOverrideView>(schemas::connector_parameter_override_type);
constexpr internal::Field connector_configuration_fields[] = {
    {"name", &internal::string_type, offsetof(ConnectorConfigurationView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(ConnectorConfigurationView, description),
     internal::Slot::optional},
    {"parameterValues", &internal::document_type, offsetof(ConnectorConfigurationView, parameter_values),
     internal::Slot::optional},
    {"parameterOverrides", &connector_configuration_parameter_overrides_type,
     offsetof(ConnectorConfigurationView, parameter_overrides), internal::Slot::plain},
};

constexpr internal::Field connector_source_fields[] = {
    {"connectorId", &internal::string_type, offsetof(ConnectorSourceView, connector_id), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(ConnectorSourceView, version), internal::Slot::optional},
};

constexpr internal::Type connector_target_configuration_configurations_type =
    internal::list_type<ConnectorConfigurationView>(schemas::connector_configuration_type);
constexpr internal::Field connector_target_configuration_fields[] = {
    {"source", &schemas::connector_source_type, offsetof(ConnectorTargetConfigurationView, source),
     internal::Slot::plain},
    {"enabled", &internal::string_list_type, offsetof(ConnectorTargetConfigurationView, enabled),
     internal::Slot::plain},
    {"configurations", &connector_target_configuration_configurations_type,
     offsetof(ConnectorTargetConfigurationView, configurations), internal::Slot::plain},
};

constexpr internal::Field http_connector_source_fields[] = {
    {"connectorId", &internal::string_type, offsetof(HttpConnectorSourceView, connector_id), internal::Slot::plain},
};

constexpr internal::Field http_connector_target_configuration_fields[] = {
    {"source", &schemas::http_connector_source_type, offsetof(HttpConnectorTargetConfigurationView, source),
     internal::Slot::plain},
    {"parameters", &internal::string_map_type, offsetof(HttpConnectorTargetConfigurationView, parameters),
     internal::Slot::plain},
};

constexpr internal::Field http_api_schema_configuration_fields[] = {
    {"source", &schemas::api_schema_configuration_type, offsetof(HttpApiSchemaConfigurationView, source),
     internal::Slot::plain},
};

constexpr internal::Field stickiness_configuration_fields[] = {
    {"identifier", &internal::string_type, offsetof(StickinessConfigurationView, identifier), internal::Slot::plain},
    {"timeout", &internal::int32_type, offsetof(StickinessConfigurationView, timeout), internal::Slot::optional},
    {"compositeIdentifier", &internal::string_list_type, offsetof(StickinessConfigurationView, composite_identifier),
     internal::Slot::plain},
};

constexpr internal::Field passthrough_target_configuration_fields[] = {
    {"endpoint", &internal::string_type, offsetof(PassthroughTargetConfigurationView, endpoint), internal::Slot::plain},
    {"protocolType", &schemas::passthrough_protocol_type_type,
     offsetof(PassthroughTargetConfigurationView, protocol_type), internal::Slot::plain},
    {"schema", &schemas::http_api_schema_configuration_type, offsetof(PassthroughTargetConfigurationView, schema),
     internal::Slot::reference},
    {"stickinessConfiguration", &schemas::stickiness_configuration_type,
     offsetof(PassthroughTargetConfigurationView, stickiness_configuration), internal::Slot::reference},
    {"staticQueryParameters", &internal::string_map_type,
     offsetof(PassthroughTargetConfigurationView, static_query_parameters), internal::Slot::plain, true},
    {"staticQueryParameterConflictResolution", &schemas::static_query_parameter_conflict_resolution_type,
     offsetof(PassthroughTargetConfigurationView, static_query_parameter_conflict_resolution), internal::Slot::plain},
};

constexpr internal::Field runtime_target_configuration_fields[] = {
    {"arn", &internal::string_type, offsetof(RuntimeTargetConfigurationView, arn), internal::Slot::plain},
    {"qualifier", &internal::string_type, offsetof(RuntimeTargetConfigurationView, qualifier),
     internal::Slot::optional},
    {"schema", &schemas::http_api_schema_configuration_type, offsetof(RuntimeTargetConfigurationView, schema),
     internal::Slot::reference},
};

constexpr internal::Field http_target_configuration_fields[] = {
    {"agentcoreRuntime", &schemas::runtime_target_configuration_type,
     offsetof(HttpTargetConfigurationView, agentcore_runtime), internal::Slot::reference},
    {"passthrough", &schemas::passthrough_target_configuration_type, offsetof(HttpTargetConfigurationView, passthrough),
     internal::Slot::reference},
    {"connector", &schemas::http_connector_target_configuration_type, offsetof(HttpTargetConfigurationView, connector),
     internal::Slot::reference},
};

constexpr internal::Field inference_connector_source_fields[] = {
    {"connectorId", &internal::string_type, offsetof(InferenceConnectorSourceView, connector_id),
     internal::Slot::plain},
};

constexpr internal::Field inference_connector_target_configuration_fields[] = {
    {"source", &schemas::inference_connector_source_type, offsetof(InferenceConnectorTargetConfigurationView, source),
     internal::Slot::plain},
};

constexpr internal::Field model_entry_fields[] = {
    {"model", &internal::string_type, offsetof(ModelEntryView, model), internal::Slot::plain},
};

constexpr internal::Type inference_operation_configuration_models_type =
    internal::list_type<ModelEntryView>(schemas::model_entry_type);
constexpr internal::Field inference_operation_configuration_fields[] = {
    {"path", &internal::string_type, offsetof(InferenceOperationConfigurationView, path), internal::Slot::plain},
    {"providerPath", &internal::string_type, offsetof(InferenceOperationConfigurationView, provider_path),
     internal::Slot::optional},
    {"models", &inference_operation_configuration_models_type, offsetof(InferenceOperationConfigurationView, models),
     internal::Slot::plain},
};

constexpr internal::Field provider_prefix_fields[] = {
    {"strip", &internal::boolean_type, offsetof(ProviderPrefixView, strip), internal::Slot::optional},
    {"separator", &internal::string_type, offsetof(ProviderPrefixView, separator), internal::Slot::optional},
};

constexpr internal::Field model_mapping_fields[] = {
    {"providerPrefix", &schemas::provider_prefix_type, offsetof(ModelMappingView, provider_prefix),
     internal::Slot::reference},
};

constexpr internal::Type inference_provider_target_configuration_operations_type =
    internal::list_type<InferenceOperationConfigurationView>(schemas::inference_operation_configuration_type);
constexpr internal::Field inference_provider_target_configuration_fields[] = {
    {"endpoint", &internal::string_type, offsetof(InferenceProviderTargetConfigurationView, endpoint),
     internal::Slot::plain},
    {"modelMapping", &schemas::model_mapping_type, offsetof(InferenceProviderTargetConfigurationView, model_mapping),
     internal::Slot::reference},
    {"operations", &inference_provider_target_configuration_operations_type,
     offsetof(InferenceProviderTargetConfigurationView, operations), internal::Slot::plain},
};

constexpr internal::Field inference_target_configuration_fields[] = {
    {"connector", &schemas::inference_connector_target_configuration_type,
     offsetof(InferenceTargetConfigurationView, connector), internal::Slot::reference},
    {"provider", &schemas::inference_provider_target_configuration_type,
     offsetof(InferenceTargetConfigurationView, provider), internal::Slot::reference},
};

constexpr internal::Type schema_definition_properties_type =
    internal::map_type<SchemaDefinitionView>(schemas::schema_definition_type);
constexpr internal::Field schema_definition_fields[] = {
    {"type", &schemas::schema_type_type, offsetof(SchemaDefinitionView, type), internal::Slot::plain},
    {"properties", &schema_definition_properties_type, offsetof(SchemaDefinitionView, properties),
     internal::Slot::plain},
    {"required", &internal::string_list_type, offsetof(SchemaDefinitionView, required), internal::Slot::plain},
    {"items", &schemas::schema_definition_type, offsetof(SchemaDefinitionView, items), internal::Slot::reference},
    {"description", &internal::string_type, offsetof(SchemaDefinitionView, description), internal::Slot::optional},
};

constexpr internal::Field tool_definition_fields[] = {
    {"name", &internal::string_type, offsetof(ToolDefinitionView, name), internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(ToolDefinitionView, description), internal::Slot::plain, true},
    {"inputSchema", &schemas::schema_definition_type, offsetof(ToolDefinitionView, input_schema), internal::Slot::plain,
     true},
    {"outputSchema", &schemas::schema_definition_type, offsetof(ToolDefinitionView, output_schema),
     internal::Slot::reference, true},
};

constexpr internal::Type tool_schema_inline_payload_type =
    internal::list_type<ToolDefinitionView>(schemas::tool_definition_type);
constexpr internal::Field tool_schema_fields[] = {
    {"s3", &schemas::s3_configuration_type, offsetof(ToolSchemaView, s3), internal::Slot::reference},
    {"inlinePayload", &tool_schema_inline_payload_type, offsetof(ToolSchemaView, inline_payload),
     internal::Slot::reference, true},
};

constexpr internal::Field mcp_lambda_target_configuration_fields[] = {
    {"lambdaArn", &internal::string_type, offsetof(McpLambdaTargetConfigurationView, lambda_arn),
     internal::Slot::plain},
    {"toolSchema", &schemas::tool_schema_type, offsetof(McpLambdaTargetConfigurationView, tool_schema),
     internal::Slot::plain},
};

constexpr internal::Field mcp_tool_schema_configuration_fields[] = {
    {"s3", &schemas::s3_configuration_type, offsetof(McpToolSchemaConfigurationView, s3), internal::Slot::reference},
    {"inlinePayload", &internal::string_type, offsetof(McpToolSchemaConfigurationView, inline_payload),
     internal::Slot::reference, true},
};

constexpr internal::Field mcp_server_target_configuration_fields[] = {
    {"endpoint", &internal::string_type, offsetof(McpServerTargetConfigurationView, endpoint), internal::Slot::plain},
    {"mcpToolSchema", &schemas::mcp_tool_schema_configuration_type,
     offsetof(McpServerTargetConfigurationView, mcp_tool_schema), internal::Slot::reference},
    {"listingMode", &schemas::listing_mode_type, offsetof(McpServerTargetConfigurationView, listing_mode),
     internal::Slot::plain},
    {"resourcePriority", &internal::int32_type, offsetof(McpServerTargetConfigurationView, resource_priority),
     internal::Slot::optional},
};

constexpr internal::Field mcp_target_configuration_fields[] = {
    {"openApiSchema", &schemas::api_schema_configuration_type, offsetof(McpTargetConfigurationView, open_api_schema),
     internal::Slot::reference},
    {"smithyModel", &schemas::api_schema_configuration_type, offsetof(McpTargetConfigurationView, smithy_model),
     internal::Slot::reference},
    {"lambda", &schemas::mcp_lambda_target_configuration_type, offsetof(McpTargetConfigurationView, lambda),
     internal::Slot::reference},
    {"mcpServer", &schemas::mcp_server_target_configuration_type, offsetof(McpTargetConfigurationView, mcp_server),
     internal::Slot::reference},
    {"apiGateway", &schemas::api_gateway_target_configuration_type, offsetof(McpTargetConfigurationView, api_gateway),
     internal::Slot::reference},
    {"connector", &schemas::connector_target_configuration_type, offsetof(McpTargetConfigurationView, connector),
     internal::Slot::reference},
};

constexpr internal::Field target_configuration_fields[] = {
    {"mcp", &schemas::mcp_target_configuration_type, offsetof(TargetConfigurationView, mcp), internal::Slot::reference},
    {"http", &schemas::http_target_configuration_type, offsetof(TargetConfigurationView, http),
     internal::Slot::reference},
    {"inference", &schemas::inference_target_configuration_type, offsetof(TargetConfigurationView, inference),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema api_gateway_tool_filter_schema =
    internal::structure_schema<ApiGatewayToolFilterView>("ApiGatewayToolFilter", api_gateway_tool_filter_fields);
constinit const internal::Type api_gateway_tool_filter_type =
    internal::structure_type<ApiGatewayToolFilterView>(api_gateway_tool_filter_schema);

constinit const internal::Schema api_gateway_tool_override_schema =
    internal::structure_schema<ApiGatewayToolOverrideView>("ApiGatewayToolOverride", api_gateway_tool_override_fields);
constinit const internal::Type api_gateway_tool_override_type =
    internal::structure_type<ApiGatewayToolOverrideView>(api_gateway_tool_override_schema);

constinit const internal::Schema api_gateway_tool_configuration_schema =
    internal::structure_schema<ApiGatewayToolConfigurationView>("ApiGatewayToolConfiguration",
                                                                api_gateway_tool_configuration_fields);
constinit const internal::Type api_gateway_tool_configuration_type =
    internal::structure_type<ApiGatewayToolConfigurationView>(api_gateway_tool_configuration_schema);

constinit const internal::Schema api_gateway_target_configuration_schema =
    internal::structure_schema<ApiGatewayTargetConfigurationView>("ApiGatewayTargetConfiguration",
                                                                  api_gateway_target_configuration_fields);
constinit const internal::Type api_gateway_target_configuration_type =
    internal::structure_type<ApiGatewayTargetConfigurationView>(api_gateway_target_configuration_schema);

constinit const internal::Schema s3_configuration_schema =
    internal::structure_schema<S3ConfigurationView>("S3Configuration", s3_configuration_fields);
constinit const internal::Type s3_configuration_type =
    internal::structure_type<S3ConfigurationView>(s3_configuration_schema);

constinit const internal::Schema api_schema_configuration_schema =
    internal::union_schema<ApiSchemaConfigurationView>("ApiSchemaConfiguration", api_schema_configuration_fields);
constinit const internal::Type api_schema_configuration_type =
    internal::union_type<ApiSchemaConfigurationView>(api_schema_configuration_schema);

constinit const internal::Schema connector_parameter_override_schema =
    internal::structure_schema<ConnectorParameterOverrideView>("ConnectorParameterOverride",
                                                               connector_parameter_override_fields);
constinit const internal::Type connector_parameter_override_type =
    internal::structure_type<ConnectorParameterOverrideView>(connector_parameter_override_schema);

constinit const internal::Schema connector_configuration_schema =
    internal::structure_schema<ConnectorConfigurationView>("ConnectorConfiguration", connector_configuration_fields);
constinit const internal::Type connector_configuration_type =
    internal::structure_type<ConnectorConfigurationView>(connector_configuration_schema);

constinit const internal::Schema connector_source_schema =
    internal::structure_schema<ConnectorSourceView>("ConnectorSource", connector_source_fields);
constinit const internal::Type connector_source_type =
    internal::structure_type<ConnectorSourceView>(connector_source_schema);

constinit const internal::Schema connector_target_configuration_schema =
    internal::structure_schema<ConnectorTargetConfigurationView>("ConnectorTargetConfiguration",
                                                                 connector_target_configuration_fields);
constinit const internal::Type connector_target_configuration_type =
    internal::structure_type<ConnectorTargetConfigurationView>(connector_target_configuration_schema);

constinit const internal::Schema http_connector_source_schema =
    internal::structure_schema<HttpConnectorSourceView>("HttpConnectorSource", http_connector_source_fields);
constinit const internal::Type http_connector_source_type =
    internal::structure_type<HttpConnectorSourceView>(http_connector_source_schema);

constinit const internal::Schema http_connector_target_configuration_schema =
    internal::structure_schema<HttpConnectorTargetConfigurationView>("HttpConnectorTargetConfiguration",
                                                                     http_connector_target_configuration_fields);
constinit const internal::Type http_connector_target_configuration_type =
    internal::structure_type<HttpConnectorTargetConfigurationView>(http_connector_target_configuration_schema);

constinit const internal::Schema http_api_schema_configuration_schema =
    internal::structure_schema<HttpApiSchemaConfigurationView>("HttpApiSchemaConfiguration",
                                                               http_api_schema_configuration_fields);
constinit const internal::Type http_api_schema_configuration_type =
    internal::structure_type<HttpApiSchemaConfigurationView>(http_api_schema_configuration_schema);

constinit const internal::Schema stickiness_configuration_schema =
    internal::structure_schema<StickinessConfigurationView>("StickinessConfiguration", stickiness_configuration_fields);
constinit const internal::Type stickiness_configuration_type =
    internal::structure_type<StickinessConfigurationView>(stickiness_configuration_schema);

constinit const internal::Schema passthrough_target_configuration_schema =
    internal::structure_schema<PassthroughTargetConfigurationView>("PassthroughTargetConfiguration",
                                                                   passthrough_target_configuration_fields);
constinit const internal::Type passthrough_target_configuration_type =
    internal::structure_type<PassthroughTargetConfigurationView>(passthrough_target_configuration_schema);

constinit const internal::Schema runtime_target_configuration_schema =
    internal::structure_schema<RuntimeTargetConfigurationView>("RuntimeTargetConfiguration",
                                                               runtime_target_configuration_fields);
constinit const internal::Type runtime_target_configuration_type =
    internal::structure_type<RuntimeTargetConfigurationView>(runtime_target_configuration_schema);

constinit const internal::Schema http_target_configuration_schema =
    internal::union_schema<HttpTargetConfigurationView>("HttpTargetConfiguration", http_target_configuration_fields);
constinit const internal::Type http_target_configuration_type =
    internal::union_type<HttpTargetConfigurationView>(http_target_configuration_schema);

constinit const internal::Schema inference_connector_source_schema =
    internal::structure_schema<InferenceConnectorSourceView>("InferenceConnectorSource",
                                                             inference_connector_source_fields);
constinit const internal::Type inference_connector_source_type =
    internal::structure_type<InferenceConnectorSourceView>(inference_connector_source_schema);

constinit const internal::Schema inference_connector_target_configuration_schema =
    internal::structure_schema<InferenceConnectorTargetConfigurationView>(
        "InferenceConnectorTargetConfiguration", inference_connector_target_configuration_fields);
constinit const internal::Type inference_connector_target_configuration_type =
    internal::structure_type<InferenceConnectorTargetConfigurationView>(
        inference_connector_target_configuration_schema);

constinit const internal::Schema model_entry_schema =
    internal::structure_schema<ModelEntryView>("ModelEntry", model_entry_fields);
constinit const internal::Type model_entry_type = internal::structure_type<ModelEntryView>(model_entry_schema);

constinit const internal::Schema inference_operation_configuration_schema =
    internal::structure_schema<InferenceOperationConfigurationView>("InferenceOperationConfiguration",
                                                                    inference_operation_configuration_fields);
constinit const internal::Type inference_operation_configuration_type =
    internal::structure_type<InferenceOperationConfigurationView>(inference_operation_configuration_schema);

constinit const internal::Schema provider_prefix_schema =
    internal::structure_schema<ProviderPrefixView>("ProviderPrefix", provider_prefix_fields);
constinit const internal::Type provider_prefix_type =
    internal::structure_type<ProviderPrefixView>(provider_prefix_schema);

constinit const internal::Schema model_mapping_schema =
    internal::structure_schema<ModelMappingView>("ModelMapping", model_mapping_fields);
constinit const internal::Type model_mapping_type = internal::structure_type<ModelMappingView>(model_mapping_schema);

constinit const internal::Schema inference_provider_target_configuration_schema =
    internal::structure_schema<InferenceProviderTargetConfigurationView>(
        "InferenceProviderTargetConfiguration", inference_provider_target_configuration_fields);
constinit const internal::Type inference_provider_target_configuration_type =
    internal::structure_type<InferenceProviderTargetConfigurationView>(inference_provider_target_configuration_schema);

constinit const internal::Schema inference_target_configuration_schema =
    internal::union_schema<InferenceTargetConfigurationView>("InferenceTargetConfiguration",
                                                             inference_target_configuration_fields);
constinit const internal::Type inference_target_configuration_type =
    internal::union_type<InferenceTargetConfigurationView>(inference_target_configuration_schema);

constinit const internal::Schema schema_definition_schema =
    internal::structure_schema<SchemaDefinitionView>("SchemaDefinition", schema_definition_fields);
constinit const internal::Type schema_definition_type =
    internal::structure_type<SchemaDefinitionView>(schema_definition_schema);

constinit const internal::Schema tool_definition_schema =
    internal::structure_schema<ToolDefinitionView>("ToolDefinition", tool_definition_fields);
constinit const internal::Type tool_definition_type =
    internal::structure_type<ToolDefinitionView>(tool_definition_schema);

constinit const internal::Schema tool_schema_schema =
    internal::union_schema<ToolSchemaView>("ToolSchema", tool_schema_fields);
constinit const internal::Type tool_schema_type = internal::union_type<ToolSchemaView>(tool_schema_schema);

constinit const internal::Schema mcp_lambda_target_configuration_schema =
    internal::structure_schema<McpLambdaTargetConfigurationView>("McpLambdaTargetConfiguration",
                                                                 mcp_lambda_target_configuration_fields);
constinit const internal::Type mcp_lambda_target_configuration_type =
    internal::structure_type<McpLambdaTargetConfigurationView>(mcp_lambda_target_configuration_schema);

constinit const internal::Schema mcp_tool_schema_configuration_schema =
    internal::union_schema<McpToolSchemaConfigurationView>("McpToolSchemaConfiguration",
                                                           mcp_tool_schema_configuration_fields);
constinit const internal::Type mcp_tool_schema_configuration_type =
    internal::union_type<McpToolSchemaConfigurationView>(mcp_tool_schema_configuration_schema);

constinit const internal::Schema mcp_server_target_configuration_schema =
    internal::structure_schema<McpServerTargetConfigurationView>("McpServerTargetConfiguration",
                                                                 mcp_server_target_configuration_fields);
constinit const internal::Type mcp_server_target_configuration_type =
    internal::structure_type<McpServerTargetConfigurationView>(mcp_server_target_configuration_schema);

constinit const internal::Schema mcp_target_configuration_schema =
    internal::union_schema<McpTargetConfigurationView>("McpTargetConfiguration", mcp_target_configuration_fields);
constinit const internal::Type mcp_target_configuration_type =
    internal::union_type<McpTargetConfigurationView>(mcp_target_configuration_schema);

constinit const internal::Schema target_configuration_schema =
    internal::union_schema<TargetConfigurationView>("TargetConfiguration", target_configuration_fields);
constinit const internal::Type target_configuration_type =
    internal::union_type<TargetConfigurationView>(target_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ApiGatewayToolFilterView*) { return schemas::api_gateway_tool_filter_schema; }
const internal::Schema& schema_of(const ApiGatewayToolOverrideView*) {
  return schemas::api_gateway_tool_override_schema;
}
const internal::Schema& schema_of(const ApiGatewayToolConfigurationView*) {
  return schemas::api_gateway_tool_configuration_schema;
}
const internal::Schema& schema_of(const ApiGatewayTargetConfigurationView*) {
  return schemas::api_gateway_target_configuration_schema;
}
const internal::Schema& schema_of(const S3ConfigurationView*) { return schemas::s3_configuration_schema; }
const internal::Schema& schema_of(const ApiSchemaConfigurationView*) {
  return schemas::api_schema_configuration_schema;
}
const internal::Schema& schema_of(const ConnectorParameterOverrideView*) {
  return schemas::connector_parameter_override_schema;
}
const internal::Schema& schema_of(const ConnectorConfigurationView*) { return schemas::connector_configuration_schema; }
const internal::Schema& schema_of(const ConnectorSourceView*) { return schemas::connector_source_schema; }
const internal::Schema& schema_of(const ConnectorTargetConfigurationView*) {
  return schemas::connector_target_configuration_schema;
}
const internal::Schema& schema_of(const HttpConnectorSourceView*) { return schemas::http_connector_source_schema; }
const internal::Schema& schema_of(const HttpConnectorTargetConfigurationView*) {
  return schemas::http_connector_target_configuration_schema;
}
const internal::Schema& schema_of(const HttpApiSchemaConfigurationView*) {
  return schemas::http_api_schema_configuration_schema;
}
const internal::Schema& schema_of(const StickinessConfigurationView*) {
  return schemas::stickiness_configuration_schema;
}
const internal::Schema& schema_of(const PassthroughTargetConfigurationView*) {
  return schemas::passthrough_target_configuration_schema;
}
const internal::Schema& schema_of(const RuntimeTargetConfigurationView*) {
  return schemas::runtime_target_configuration_schema;
}
const internal::Schema& schema_of(const HttpTargetConfigurationView*) {
  return schemas::http_target_configuration_schema;
}
const internal::Schema& schema_of(const InferenceConnectorSourceView*) {
  return schemas::inference_connector_source_schema;
}
const internal::Schema& schema_of(const InferenceConnectorTargetConfigurationView*) {
  return schemas::inference_connector_target_configuration_schema;
}
const internal::Schema& schema_of(const ModelEntryView*) { return schemas::model_entry_schema; }
const internal::Schema& schema_of(const InferenceOperationConfigurationView*) {
  return schemas::inference_operation_configuration_schema;
}
const internal::Schema& schema_of(const ProviderPrefixView*) { return schemas::provider_prefix_schema; }
const internal::Schema& schema_of(const ModelMappingView*) { return schemas::model_mapping_schema; }
const internal::Schema& schema_of(const InferenceProviderTargetConfigurationView*) {
  return schemas::inference_provider_target_configuration_schema;
}
const internal::Schema& schema_of(const InferenceTargetConfigurationView*) {
  return schemas::inference_target_configuration_schema;
}
const internal::Schema& schema_of(const SchemaDefinitionView*) { return schemas::schema_definition_schema; }
const internal::Schema& schema_of(const ToolDefinitionView*) { return schemas::tool_definition_schema; }
const internal::Schema& schema_of(const ToolSchemaView*) { return schemas::tool_schema_schema; }
const internal::Schema& schema_of(const McpLambdaTargetConfigurationView*) {
  return schemas::mcp_lambda_target_configuration_schema;
}
const internal::Schema& schema_of(const McpToolSchemaConfigurationView*) {
  return schemas::mcp_tool_schema_configuration_schema;
}
const internal::Schema& schema_of(const McpServerTargetConfigurationView*) {
  return schemas::mcp_server_target_configuration_schema;
}
const internal::Schema& schema_of(const McpTargetConfigurationView*) {
  return schemas::mcp_target_configuration_schema;
}
const internal::Schema& schema_of(const TargetConfigurationView*) { return schemas::target_configuration_schema; }

}  // namespace outcrop::bedrock_agentcore_control
