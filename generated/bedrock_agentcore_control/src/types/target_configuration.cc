// Writes TargetConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/target_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const ApiGatewayToolFilter& in) {
  writer.begin_object();
  writer.required("filterPath", in.filter_path);
  writer.required("methods", in.methods);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ApiGatewayToolOverride& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.member("description", in.description);
  writer.required("path", in.path);
  writer.required("method", in.method);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ApiGatewayToolConfiguration& in) {
  writer.begin_object();
  writer.member("toolOverrides", in.tool_overrides);
  writer.required("toolFilters", in.tool_filters);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ApiGatewayTargetConfiguration& in) {
  writer.begin_object();
  writer.required("restApiId", in.rest_api_id);
  writer.required("stage", in.stage);
  writer.required("apiGatewayToolConfiguration", in.api_gateway_tool_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const S3Configuration& in) {
  writer.begin_object();
  writer.member("uri", in.uri);
  writer.member("bucketOwnerAccountId", in.bucket_owner_account_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ApiSchemaConfiguration& in) {
  writer.exactly_one("ApiSchemaConfiguration",
                     in.s3.has_value() + in.inline_payload.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3", in.s3);
  writer.sensitive().member("inlinePayload", in.inline_payload);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConnectorParameterOverride& in) {
  writer.begin_object();
  writer.required("path", in.path);
  writer.member("description", in.description);
  writer.member("visible", in.visible);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConnectorConfiguration& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.member("description", in.description);
  writer.member("parameterValues", in.parameter_values);
  writer.member("parameterOverrides", in.parameter_overrides);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConnectorSource& in) {
  writer.begin_object();
  writer.required("connectorId", in.connector_id);
  writer.member("version", in.version);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConnectorTargetConfiguration& in) {
  writer.begin_object();
  writer.required("source", in.source);
  writer.member("enabled", in.enabled);
  writer.member("configurations", in.configurations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HttpApiSchemaConfiguration& in) {
  writer.begin_object();
  writer.required("source", in.source);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HttpConnectorSource& in) {
  writer.begin_object();
  writer.required("connectorId", in.connector_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HttpConnectorTargetConfiguration& in) {
  writer.begin_object();
  writer.required("source", in.source);
  writer.member("parameters", in.parameters);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StickinessConfiguration& in) {
  writer.begin_object();
  writer.required("identifier", in.identifier);
  writer.member("timeout", in.timeout);
  writer.member("compositeIdentifier", in.composite_identifier);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PassthroughTargetConfiguration& in) {
  writer.begin_object();
  writer.required("endpoint", in.endpoint);
  writer.required("protocolType", in.protocol_type);
  writer.member("schema", in.schema);
  writer.member("stickinessConfiguration", in.stickiness_configuration);
  writer.sensitive().member("staticQueryParameters", in.static_query_parameters);
  writer.member("staticQueryParameterConflictResolution", in.static_query_parameter_conflict_resolution);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RuntimeTargetConfiguration& in) {
  writer.begin_object();
  writer.required("arn", in.arn);
  writer.member("qualifier", in.qualifier);
  writer.member("schema", in.schema);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HttpTargetConfiguration& in) {
  writer.exactly_one("HttpTargetConfiguration", in.agentcore_runtime.has_value() + in.passthrough.has_value() +
                                                    in.connector.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("agentcoreRuntime", in.agentcore_runtime);
  writer.member("passthrough", in.passthrough);
  writer.member("connector", in.connector);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InferenceConnectorSource& in) {
  writer.begin_object();
  writer.required("connectorId", in.connector_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InferenceConnectorTargetConfiguration& in) {
  writer.begin_object();
  writer.required("source", in.source);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModelEntry& in) {
  writer.begin_object();
  writer.required("model", in.model);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InferenceOperationConfiguration& in) {
  writer.begin_object();
  writer.required("path", in.path);
  writer.member("providerPath", in.provider_path);
  writer.member("models", in.models);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ProviderPrefix& in) {
  writer.begin_object();
  writer.member("strip", in.strip);
  writer.member("separator", in.separator);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModelMapping& in) {
  writer.begin_object();
  writer.member("providerPrefix", in.provider_prefix);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InferenceProviderTargetConfiguration& in) {
  writer.begin_object();
  writer.required("endpoint", in.endpoint);
  writer.member("modelMapping", in.model_mapping);
  writer.member("operations", in.operations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InferenceTargetConfiguration& in) {
  writer.exactly_one("InferenceTargetConfiguration",
                     in.connector.has_value() + in.provider.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("connector", in.connector);
  writer.member("provider", in.provider);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SchemaDefinition& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("properties", in.properties);
  writer.member("required", in.required);
  writer.member("items", in.items);
  writer.member("description", in.description);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolDefinition& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.sensitive().required("description", in.description);
  writer.sensitive().required("inputSchema", in.input_schema);
  writer.sensitive().member("outputSchema", in.output_schema);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolSchema& in) {
  writer.exactly_one("ToolSchema", in.s3.has_value() + in.inline_payload.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3", in.s3);
  writer.sensitive().member("inlinePayload", in.inline_payload);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const McpLambdaTargetConfiguration& in) {
  writer.begin_object();
  writer.required("lambdaArn", in.lambda_arn);
  writer.required("toolSchema", in.tool_schema);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const McpToolSchemaConfiguration& in) {
  writer.exactly_one("McpToolSchemaConfiguration",
                     in.s3.has_value() + in.inline_payload.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3", in.s3);
  writer.sensitive().member("inlinePayload", in.inline_payload);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const McpServerTargetConfiguration& in) {
  writer.begin_object();
  writer.required("endpoint", in.endpoint);
  writer.member("mcpToolSchema", in.mcp_tool_schema);
  writer.member("listingMode", in.listing_mode);
  writer.member("resourcePriority", in.resource_priority);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const McpTargetConfiguration& in) {
  writer.exactly_one("McpTargetConfiguration", in.open_api_schema.has_value() + in.smithy_model.has_value() +
                                                   in.lambda.has_value() + in.mcp_server.has_value() +
                                                   in.api_gateway.has_value() + in.connector.has_value() +
                                                   in.unknown.has_value());
  writer.begin_object();
  writer.member("openApiSchema", in.open_api_schema);
  writer.member("smithyModel", in.smithy_model);
  writer.member("lambda", in.lambda);
  writer.member("mcpServer", in.mcp_server);
  writer.member("apiGateway", in.api_gateway);
  writer.member("connector", in.connector);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TargetConfiguration& in) {
  writer.exactly_one("TargetConfiguration",
                     in.mcp.has_value() + in.http.has_value() + in.inference.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("mcp", in.mcp);
  writer.member("http", in.http);
  writer.member("inference", in.inference);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
