// Tables of the shapes in outcrop/bedrock_agentcore_control/types/target_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/target_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const ApiGatewayTargetConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ApiGatewayTargetConfiguration::rest_api_id>("restApiId", true),
      cli::field<&ApiGatewayTargetConfiguration::stage>("stage", true),
      cli::field<&ApiGatewayTargetConfiguration::api_gateway_tool_configuration>("apiGatewayToolConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "ApiGatewayTargetConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ApiGatewayToolConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ApiGatewayToolConfiguration::tool_overrides>("toolOverrides"),
      cli::field<&ApiGatewayToolConfiguration::tool_filters>("toolFilters", true),
  };
  static constexpr cli::Shape shape{.name = "ApiGatewayToolConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ApiGatewayToolFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ApiGatewayToolFilter::filter_path>("filterPath", true),
      cli::field<&ApiGatewayToolFilter::methods>("methods", true),
  };
  static constexpr cli::Shape shape{.name = "ApiGatewayToolFilter", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ApiGatewayToolOverride*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ApiGatewayToolOverride::name>("name", true),
      cli::field<&ApiGatewayToolOverride::description>("description"),
      cli::field<&ApiGatewayToolOverride::path>("path", true),
      cli::field<&ApiGatewayToolOverride::method>("method", true),
  };
  static constexpr cli::Shape shape{.name = "ApiGatewayToolOverride", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ApiSchemaConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ApiSchemaConfiguration::s3>("s3"),
      cli::field<&ApiSchemaConfiguration::inline_payload>("inlinePayload"),
  };
  static constexpr cli::Shape shape{.name = "ApiSchemaConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ConnectorConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConnectorConfiguration::name>("name", true),
      cli::field<&ConnectorConfiguration::description>("description"),
      cli::field<&ConnectorConfiguration::parameter_values>("parameterValues"),
      cli::field<&ConnectorConfiguration::parameter_overrides>("parameterOverrides"),
  };
  static constexpr cli::Shape shape{.name = "ConnectorConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ConnectorParameterOverride*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConnectorParameterOverride::path>("path", true),
      cli::field<&ConnectorParameterOverride::description>("description"),
      cli::field<&ConnectorParameterOverride::visible>("visible"),
  };
  static constexpr cli::Shape shape{.name = "ConnectorParameterOverride", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ConnectorSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConnectorSource::connector_id>("connectorId", true),
      cli::field<&ConnectorSource::version>("version"),
  };
  static constexpr cli::Shape shape{.name = "ConnectorSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ConnectorTargetConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConnectorTargetConfiguration::source>("source", true),
      cli::field<&ConnectorTargetConfiguration::enabled>("enabled"),
      cli::field<&ConnectorTargetConfiguration::configurations>("configurations"),
  };
  static constexpr cli::Shape shape{.name = "ConnectorTargetConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HttpApiSchemaConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HttpApiSchemaConfiguration::source>("source", true),
  };
  static constexpr cli::Shape shape{.name = "HttpApiSchemaConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HttpConnectorSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HttpConnectorSource::connector_id>("connectorId", true),
  };
  static constexpr cli::Shape shape{.name = "HttpConnectorSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HttpConnectorTargetConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HttpConnectorTargetConfiguration::source>("source", true),
      cli::field<&HttpConnectorTargetConfiguration::parameters>("parameters"),
  };
  static constexpr cli::Shape shape{.name = "HttpConnectorTargetConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HttpTargetConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HttpTargetConfiguration::agentcore_runtime>("agentcoreRuntime"),
      cli::field<&HttpTargetConfiguration::passthrough>("passthrough"),
      cli::field<&HttpTargetConfiguration::connector>("connector"),
  };
  static constexpr cli::Shape shape{.name = "HttpTargetConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InferenceConnectorSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceConnectorSource::connector_id>("connectorId", true),
  };
  static constexpr cli::Shape shape{.name = "InferenceConnectorSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InferenceConnectorTargetConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceConnectorTargetConfiguration::source>("source", true),
  };
  static constexpr cli::Shape shape{.name = "InferenceConnectorTargetConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InferenceOperationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceOperationConfiguration::path>("path", true),
      cli::field<&InferenceOperationConfiguration::provider_path>("providerPath"),
      cli::field<&InferenceOperationConfiguration::models>("models"),
  };
  static constexpr cli::Shape shape{.name = "InferenceOperationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InferenceProviderTargetConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceProviderTargetConfiguration::endpoint>("endpoint", true),
      cli::field<&InferenceProviderTargetConfiguration::model_mapping>("modelMapping"),
      cli::field<&InferenceProviderTargetConfiguration::operations>("operations"),
  };
  static constexpr cli::Shape shape{.name = "InferenceProviderTargetConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InferenceTargetConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceTargetConfiguration::connector>("connector"),
      cli::field<&InferenceTargetConfiguration::provider>("provider"),
  };
  static constexpr cli::Shape shape{.name = "InferenceTargetConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const McpLambdaTargetConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&McpLambdaTargetConfiguration::lambda_arn>("lambdaArn", true),
      cli::field<&McpLambdaTargetConfiguration::tool_schema>("toolSchema", true),
  };
  static constexpr cli::Shape shape{.name = "McpLambdaTargetConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const McpServerTargetConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&McpServerTargetConfiguration::endpoint>("endpoint", true),
      cli::field<&McpServerTargetConfiguration::mcp_tool_schema>("mcpToolSchema"),
      cli::field<&McpServerTargetConfiguration::listing_mode>("listingMode"),
      cli::field<&McpServerTargetConfiguration::resource_priority>("resourcePriority"),
  };
  static constexpr cli::Shape shape{.name = "McpServerTargetConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const McpTargetConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&McpTargetConfiguration::open_api_schema>("openApiSchema"),
      cli::field<&McpTargetConfiguration::smithy_model>("smithyModel"),
      cli::field<&McpTargetConfiguration::lambda>("lambda"),
      cli::field<&McpTargetConfiguration::mcp_server>("mcpServer"),
      cli::field<&McpTargetConfiguration::api_gateway>("apiGateway"),
      cli::field<&McpTargetConfiguration::connector>("connector"),
  };
  static constexpr cli::Shape shape{.name = "McpTargetConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const McpToolSchemaConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&McpToolSchemaConfiguration::s3>("s3"),
      cli::field<&McpToolSchemaConfiguration::inline_payload>("inlinePayload"),
  };
  static constexpr cli::Shape shape{.name = "McpToolSchemaConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ModelEntry*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelEntry::model>("model", true),
  };
  static constexpr cli::Shape shape{.name = "ModelEntry", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModelMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelMapping::provider_prefix>("providerPrefix"),
  };
  static constexpr cli::Shape shape{.name = "ModelMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PassthroughTargetConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PassthroughTargetConfiguration::endpoint>("endpoint", true),
      cli::field<&PassthroughTargetConfiguration::protocol_type>("protocolType", true),
      cli::field<&PassthroughTargetConfiguration::schema>("schema"),
      cli::field<&PassthroughTargetConfiguration::stickiness_configuration>("stickinessConfiguration"),
      cli::field<&PassthroughTargetConfiguration::static_query_parameters>("staticQueryParameters"),
      cli::field<&PassthroughTargetConfiguration::static_query_parameter_conflict_resolution>(
          "staticQueryParameterConflictResolution"),
  };
  static constexpr cli::Shape shape{.name = "PassthroughTargetConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ProviderPrefix*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ProviderPrefix::strip>("strip"),
      cli::field<&ProviderPrefix::separator>("separator"),
  };
  static constexpr cli::Shape shape{.name = "ProviderPrefix", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RuntimeTargetConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RuntimeTargetConfiguration::arn>("arn", true),
      cli::field<&RuntimeTargetConfiguration::qualifier>("qualifier"),
      cli::field<&RuntimeTargetConfiguration::schema>("schema"),
  };
  static constexpr cli::Shape shape{.name = "RuntimeTargetConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3Configuration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Configuration::uri>("uri"),
      cli::field<&S3Configuration::bucket_owner_account_id>("bucketOwnerAccountId"),
  };
  static constexpr cli::Shape shape{.name = "S3Configuration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SchemaDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SchemaDefinition::type>("type", true),
      cli::field<&SchemaDefinition::properties>("properties"),
      cli::field<&SchemaDefinition::required>("required"),
      cli::field<&SchemaDefinition::items>("items"),
      cli::field<&SchemaDefinition::description>("description"),
  };
  static constexpr cli::Shape shape{.name = "SchemaDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StickinessConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StickinessConfiguration::identifier>("identifier", true),
      cli::field<&StickinessConfiguration::timeout>("timeout"),
      cli::field<&StickinessConfiguration::composite_identifier>("compositeIdentifier"),
  };
  static constexpr cli::Shape shape{.name = "StickinessConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TargetConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TargetConfiguration::mcp>("mcp"),
      cli::field<&TargetConfiguration::http>("http"),
      cli::field<&TargetConfiguration::inference>("inference"),
  };
  static constexpr cli::Shape shape{.name = "TargetConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ToolDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolDefinition::name>("name", true),
      cli::field<&ToolDefinition::description>("description", true),
      cli::field<&ToolDefinition::input_schema>("inputSchema", true),
      cli::field<&ToolDefinition::output_schema>("outputSchema"),
  };
  static constexpr cli::Shape shape{.name = "ToolDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolSchema*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolSchema::s3>("s3"),
      cli::field<&ToolSchema::inline_payload>("inlinePayload"),
  };
  static constexpr cli::Shape shape{.name = "ToolSchema", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
