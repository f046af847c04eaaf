// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/target_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/target_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ApiGatewayToolFilter to_owned(const ApiGatewayToolFilterView& view) {
  ApiGatewayToolFilter owned;
  internal::own(owned.filter_path, view.filter_path);
  internal::own(owned.methods, view.methods);
  return owned;
}

ApiGatewayToolOverride to_owned(const ApiGatewayToolOverrideView& view) {
  ApiGatewayToolOverride owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.path, view.path);
  internal::own(owned.method, view.method);
  return owned;
}

ApiGatewayToolConfiguration to_owned(const ApiGatewayToolConfigurationView& view) {
  ApiGatewayToolConfiguration owned;
  internal::own(owned.tool_overrides, view.tool_overrides);
  internal::own(owned.tool_filters, view.tool_filters);
  return owned;
}

ApiGatewayTargetConfiguration to_owned(const ApiGatewayTargetConfigurationView& view) {
  ApiGatewayTargetConfiguration owned;
  internal::own(owned.rest_api_id, view.rest_api_id);
  internal::own(owned.stage, view.stage);
  internal::own(owned.api_gateway_tool_configuration, view.api_gateway_tool_configuration);
  return owned;
}

S3Configuration to_owned(const S3ConfigurationView& view) {
  S3Configuration owned;
  internal::own(owned.uri, view.uri);
  internal::own(owned.bucket_owner_account_id, view.bucket_owner_account_id);
  return owned;
}

ApiSchemaConfiguration to_owned(const ApiSchemaConfigurationView& view) {
  ApiSchemaConfiguration owned;
  internal::own(owned.s3, view.s3);
  internal::own(owned.inline_payload, view.inline_payload);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ConnectorParameterOverride to_owned(const ConnectorParameterOverrideView& view) {
  ConnectorParameterOverride owned;
  internal::own(owned.path, view.path);
  internal::own(owned.description, view.description);
  internal::own(owned.visible, view.visible);
  return owned;
}

ConnectorConfiguration to_owned(const ConnectorConfigurationView& view) {
  ConnectorConfiguration owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.parameter_values, view.parameter_values);
  internal::own(owned.parameter_overrides, view.parameter_overrides);
  return owned;
}

ConnectorSource to_owned(const ConnectorSourceView& view) {
  ConnectorSource owned;
  internal::own(owned.connector_id, view.connector_id);
  internal::own(owned.version, view.version);
  return owned;
}

ConnectorTargetConfiguration to_owned(const ConnectorTargetConfigurationView& view) {
  ConnectorTargetConfiguration owned;
  internal::own(owned.source, view.source);
  internal::own(owned.enabled, view.enabled);
  internal::own(owned.configurations, view.configurations);
  return owned;
}

HttpConnectorSource to_owned(const HttpConnectorSourceView& view) {
  HttpConnectorSource owned;
  internal::own(owned.connector_id, view.connector_id);
  return owned;
}

HttpConnectorTargetConfiguration to_owned(const HttpConnectorTargetConfigurationView& view) {
  HttpConnectorTargetConfiguration owned;
  internal::own(owned.source, view.source);
  internal::own(owned.parameters, view.parameters);
  return owned;
}

HttpApiSchemaConfiguration to_owned(const HttpApiSchemaConfigurationView& view) {
  HttpApiSchemaConfiguration owned;
  internal::own(owned.source, view.source);
  return owned;
}

StickinessConfiguration to_owned(const StickinessConfigurationView& view) {
  StickinessConfiguration owned;
  internal::own(owned.identifier, view.identifier);
  internal::own(owned.timeout, view.timeout);
  internal::own(owned.composite_identifier, view.composite_identifier);
  return owned;
}

PassthroughTargetConfiguration to_owned(const PassthroughTargetConfigurationView& view) {
  PassthroughTargetConfiguration owned;
  internal::own(owned.endpoint, view.endpoint);
  internal::own(owned.protocol_type, view.protocol_type);
  internal::own(owned.schema, view.schema);
  internal::own(owned.stickiness_configuration, view.stickiness_configuration);
  internal::own(owned.static_query_parameters, view.static_query_parameters);
  internal::own(owned.static_query_parameter_conflict_resolution, view.static_query_parameter_conflict_resolution);
  return owned;
}

RuntimeTargetConfiguration to_owned(const RuntimeTargetConfigurationView& view) {
  RuntimeTargetConfiguration owned;
  internal::own(owned.arn, view.arn);
  internal::own(owned.qualifier, view.qualifier);
  internal::own(owned.schema, view.schema);
  return owned;
}

HttpTargetConfiguration to_owned(const HttpTargetConfigurationView& view) {
  HttpTargetConfiguration owned;
  internal::own(owned.agentcore_runtime, view.agentcore_runtime);
  internal::own(owned.passthrough, view.passthrough);
  internal::own(owned.connector, view.connector);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

InferenceConnectorSource to_owned(const InferenceConnectorSourceView& view) {
  InferenceConnectorSource owned;
  internal::own(owned.connector_id, view.connector_id);
  return owned;
}

InferenceConnectorTargetConfiguration to_owned(const InferenceConnectorTargetConfigurationView& view) {
  InferenceConnectorTargetConfiguration owned;
  internal::own(owned.source, view.source);
  return owned;
}

ModelEntry to_owned(const ModelEntryView& view) {
  ModelEntry owned;
  internal::own(owned.model, view.model);
  return owned;
}

InferenceOperationConfiguration to_owned(const InferenceOperationConfigurationView& view) {
  InferenceOperationConfiguration owned;
  internal::own(owned.path, view.path);
  internal::own(owned.provider_path, view.provider_path);
  internal::own(owned.models, view.models);
  return owned;
}

ProviderPrefix to_owned(const ProviderPrefixView& view) {
  ProviderPrefix owned;
  internal::own(owned.strip, view.strip);
  internal::own(owned.separator, view.separator);
  return owned;
}

ModelMapping to_owned(const ModelMappingView& view) {
  ModelMapping owned;
  internal::own(owned.provider_prefix, view.provider_prefix);
  return owned;
}

InferenceProviderTargetConfiguration to_owned(const InferenceProviderTargetConfigurationView& view) {
  InferenceProviderTargetConfiguration owned;
  internal::own(owned.endpoint, view.endpoint);
  internal::own(owned.model_mapping, view.model_mapping);
  internal::own(owned.operations, view.operations);
  return owned;
}

InferenceTargetConfiguration to_owned(const InferenceTargetConfigurationView& view) {
  InferenceTargetConfiguration owned;
  internal::own(owned.connector, view.connector);
  internal::own(owned.provider, view.provider);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

SchemaDefinition to_owned(const SchemaDefinitionView& view) {
  SchemaDefinition owned;
  internal::own(owned.type, view.type);
  internal::own(owned.properties, view.properties);
  internal::own(owned.required, view.required);
  internal::own(owned.items, view.items);
  internal::own(owned.description, view.description);
  return owned;
}

ToolDefinition to_owned(const ToolDefinitionView& view) {
  ToolDefinition owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.input_schema, view.input_schema);
  internal::own(owned.output_schema, view.output_schema);
  return owned;
}

ToolSchema to_owned(const ToolSchemaView& view) {
  ToolSchema owned;
  internal::own(owned.s3, view.s3);
  internal::own(owned.inline_payload, view.inline_payload);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

McpLambdaTargetConfiguration to_owned(const McpLambdaTargetConfigurationView& view) {
  McpLambdaTargetConfiguration owned;
  internal::own(owned.lambda_arn, view.lambda_arn);
  internal::own(owned.tool_schema, view.tool_schema);
  return owned;
}

McpToolSchemaConfiguration to_owned(const McpToolSchemaConfigurationView& view) {
  McpToolSchemaConfiguration owned;
  internal::own(owned.s3, view.s3);
  internal::own(owned.inline_payload, view.inline_payload);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

McpServerTargetConfiguration to_owned(const McpServerTargetConfigurationView& view) {
  McpServerTargetConfiguration owned;
  internal::own(owned.endpoint, view.endpoint);
  internal::own(owned.mcp_tool_schema, view.mcp_tool_schema);
  internal::own(owned.listing_mode, view.listing_mode);
  internal::own(owned.resource_priority, view.resource_priority);
  return owned;
}

McpTargetConfiguration to_owned(const McpTargetConfigurationView& view) {
  McpTargetConfiguration owned;
  internal::own(owned.open_api_schema, view.open_api_schema);
  internal::own(owned.smithy_model, view.smithy_model);
  internal::own(owned.lambda, view.lambda);
  internal::own(owned.mcp_server, view.mcp_server);
  internal::own(owned.api_gateway, view.api_gateway);
  internal::own(owned.connector, view.connector);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

TargetConfiguration to_owned(const TargetConfigurationView& view) {
  TargetConfiguration owned;
  internal::own(owned.mcp, view.mcp);
  internal::own(owned.http, view.http);
  internal::own(owned.inference, view.inference);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
