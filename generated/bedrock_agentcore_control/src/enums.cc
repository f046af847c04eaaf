// Texts of the service's enums.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/enums.h"

#include "outcrop/internal/schema_builders.h"
#include "outcrop/open.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr std::string_view actor_token_content_type_texts[] = {
    "NONE",
    "M2M",
    "AWS_IAM_ID_TOKEN_JWT",
};
constexpr std::string_view agent_managed_runtime_type_texts[] = {
    "PYTHON_3_10", "PYTHON_3_11", "PYTHON_3_12", "PYTHON_3_13", "PYTHON_3_14", "NODE_22",
};
constexpr std::string_view agent_runtime_endpoint_status_texts[] = {
    "CREATING", "CREATE_FAILED", "UPDATING", "UPDATE_FAILED", "READY", "DELETING", "DELETE_FAILED",
};
constexpr std::string_view agent_runtime_status_texts[] = {
    "CREATING", "CREATE_FAILED", "UPDATING", "UPDATE_FAILED", "READY", "DELETING", "DELETE_FAILED",
};
constexpr std::string_view api_key_credential_location_texts[] = {
    "HEADER",
    "QUERY_PARAMETER",
};
constexpr std::string_view authorizer_type_texts[] = {
    "CUSTOM_JWT",
    "AWS_IAM",
    "NONE",
    "AUTHENTICATE_ONLY",
};
constexpr std::string_view browser_enterprise_policy_type_texts[] = {
    "MANAGED",
    "RECOMMENDED",
};
constexpr std::string_view browser_network_mode_texts[] = {
    "PUBLIC",
    "VPC",
};
constexpr std::string_view browser_profile_status_texts[] = {
    "READY",
    "DELETING",
    "DELETED",
    "SAVING",
};
constexpr std::string_view browser_status_texts[] = {
    "CREATING", "CREATE_FAILED", "READY", "DELETING", "DELETE_FAILED", "DELETED",
};
constexpr std::string_view capacity_provider_status_texts[] = {
    "CREATING", "CREATE_FAILED", "UPDATING", "UPDATE_FAILED", "READY", "DELETING", "DELETE_FAILED",
};
constexpr std::string_view capacity_provider_status_code_texts[] = {
    "VALIDATION_ERROR",
    "QUOTA_EXCEEDED",
    "THROTTLED",
    "INTERNAL_SERVER_EXCEPTION",
};
constexpr std::string_view capacity_reservation_preference_texts[] = {
    "capacity-reservations-only",
    "open",
    "none",
};
constexpr std::string_view claim_match_operator_type_texts[] = {
    "EQUALS",
    "CONTAINS",
    "CONTAINS_ANY",
};
constexpr std::string_view client_authentication_method_type_texts[] = {
    "CLIENT_SECRET_BASIC",
    "CLIENT_SECRET_POST",
    "AWS_IAM_ID_TOKEN_JWT",
    "PRIVATE_KEY_JWT",
};
constexpr std::string_view clustering_frequency_texts[] = {
    "DAILY",
    "WEEKLY",
    "MONTHLY",
};
constexpr std::string_view code_interpreter_network_mode_texts[] = {
    "PUBLIC",
    "SANDBOX",
    "VPC",
};
constexpr std::string_view code_interpreter_status_texts[] = {
    "CREATING", "CREATE_FAILED", "READY", "DELETING", "DELETE_FAILED", "DELETED",
};
constexpr std::string_view coinbase_cdp_secret_texts[] = {
    "API_KEY",
    "WALLET_SECRET",
};
constexpr std::string_view configuration_bundle_status_texts[] = {
    "ACTIVE", "CREATING", "CREATE_FAILED", "UPDATING", "UPDATE_FAILED", "DELETING", "DELETE_FAILED",
};
constexpr std::string_view consent_portal_source_type_texts[] = {
    "agentcore-gateway",
};
constexpr std::string_view consent_portal_status_texts[] = {
    "CREATING", "ACTIVE", "UPDATING", "UPDATE_FAILED", "DELETING", "FAILED",
};
constexpr std::string_view content_level_texts[] = {
    "METADATA_ONLY",
    "FULL_CONTENT",
};
constexpr std::string_view content_type_texts[] = {
    "MEMORY_RECORDS",
};
constexpr std::string_view credential_provider_type_texts[] = {
    "GATEWAY_IAM_ROLE", "OAUTH", "API_KEY", "CALLER_IAM_CREDENTIALS", "JWT_PASSTHROUGH",
};
constexpr std::string_view credential_provider_vendor_type_texts[] = {
    "GoogleOauth2",   "GithubOauth2",    "SlackOauth2",      "SalesforceOauth2", "MicrosoftOauth2",
    "CustomOauth2",   "AtlassianOauth2", "LinkedinOauth2",   "XOauth2",          "OktaOauth2",
    "OneLoginOauth2", "PingOneOauth2",   "FacebookOauth2",   "YandexOauth2",     "RedditOauth2",
    "ZoomOauth2",     "TwitchOauth2",    "SpotifyOauth2",    "DropboxOauth2",    "NotionOauth2",
    "HubspotOauth2",  "CyberArkOauth2",  "FusionAuthOauth2", "Auth0Oauth2",      "CognitoOauth2",
};
constexpr std::string_view dataset_schema_type_texts[] = {
    "AGENTCORE_EVALUATION_PREDEFINED_V1",
    "AGENTCORE_EVALUATION_SIMULATED_V1",
    "THIRD_PARTY_EVALUATION_V1",
};
constexpr std::string_view dataset_status_texts[] = {
    "CREATING", "UPDATING", "DELETING", "ACTIVE", "CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED",
};
constexpr std::string_view descriptor_type_texts[] = {
    "MCP",
    "A2A",
    "CUSTOM",
    "AGENT_SKILLS",
};
constexpr std::string_view draft_status_texts[] = {
    "MODIFIED",
    "UNMODIFIED",
};
constexpr std::string_view ebs_volume_type_texts[] = {
    "standard", "io1", "io2", "gp2", "sc1", "st1", "gp3",
};
constexpr std::string_view endpoint_ip_address_type_texts[] = {
    "IPV4",
    "IPV6",
};
constexpr std::string_view enforcement_mode_texts[] = {
    "ACTIVE",
    "LOG_ONLY",
};
constexpr std::string_view evaluator_level_texts[] = {
    "TOOL_CALL",
    "TRACE",
    "SESSION",
};
constexpr std::string_view evaluator_status_texts[] = {
    "ACTIVE", "CREATING", "CREATE_FAILED", "UPDATING", "UPDATE_FAILED", "DELETING",
};
constexpr std::string_view evaluator_type_texts[] = {
    "Builtin", "ThirdParty", "Custom", "CustomCode", "CustomDerived",
};
constexpr std::string_view exception_level_texts[] = {
    "DEBUG",
};
constexpr std::string_view extraction_type_texts[] = {
    "LLM_INFERRED",
    "STRICTLY_CONSISTENT",
};
constexpr std::string_view filter_operator_texts[] = {
    "Equals",          "NotEquals", "GreaterThan", "LessThan", "GreaterThanOrEqual",
    "LessThanOrEqual", "Contains",  "NotContains",
};
constexpr std::string_view finding_type_texts[] = {
    "VALID", "INVALID", "NOT_TRANSLATABLE", "ALLOW_ALL", "ALLOW_NONE", "DENY_ALL", "DENY_NONE",
};
constexpr std::string_view gateway_interception_point_texts[] = {
    "REQUEST",
    "RESPONSE",
};
constexpr std::string_view gateway_policy_engine_mode_texts[] = {
    "LOG_ONLY",
    "ENFORCE",
};
constexpr std::string_view gateway_protocol_type_texts[] = {
    "MCP",
};
constexpr std::string_view gateway_rate_limit_status_texts[] = {
    "CREATING",
    "ACTIVE",
    "UPDATING",
    "DELETING",
};
constexpr std::string_view gateway_rule_status_texts[] = {
    "CREATING",
    "ACTIVE",
    "UPDATING",
    "DELETING",
};
constexpr std::string_view gateway_status_texts[] = {
    "CREATING", "UPDATING", "UPDATE_UNSUCCESSFUL", "DELETING", "READY", "FAILED",
};
constexpr std::string_view harness_bedrock_api_format_texts[] = {
    "converse_stream",
    "responses",
    "chat_completions",
};
constexpr std::string_view harness_endpoint_status_texts[] = {
    "CREATING", "CREATE_FAILED", "UPDATING", "UPDATE_FAILED", "READY", "DELETING", "DELETE_FAILED",
};
constexpr std::string_view harness_hook_failure_mode_texts[] = {
    "allow",
    "deny",
};
constexpr std::string_view harness_managed_memory_strategy_type_texts[] = {
    "SEMANTIC",
    "SUMMARIZATION",
    "USER_PREFERENCE",
    "EPISODIC",
};
constexpr std::string_view harness_open_ai_api_format_texts[] = {
    "chat_completions",
    "responses",
};
constexpr std::string_view harness_status_texts[] = {
    "CREATING", "CREATE_FAILED", "UPDATING", "UPDATE_FAILED", "READY", "DELETING", "DELETE_FAILED",
};
constexpr std::string_view harness_tool_type_texts[] = {
    "remote_mcp", "agentcore_browser", "agentcore_gateway", "inline_function", "agentcore_code_interpreter",
};
constexpr std::string_view harness_truncation_strategy_texts[] = {
    "sliding_window",
    "summarization",
    "none",
};
constexpr std::string_view inbound_token_claim_value_type_texts[] = {
    "STRING",
    "STRING_ARRAY",
};
constexpr std::string_view included_data_texts[] = {
    "ALL_DATA",
    "METADATA_ONLY",
};
constexpr std::string_view interceptor_payload_exclusion_texts[] = {
    "RESPONSE_BODY",
};
constexpr std::string_view key_type_texts[] = {
    "CustomerManagedKey",
    "ServiceManagedKey",
};
constexpr std::string_view listing_mode_texts[] = {
    "DEFAULT",
    "DYNAMIC",
};
constexpr std::string_view memory_status_texts[] = {
    "CREATING", "ACTIVE", "FAILED", "DELETING", "UPDATING",
};
constexpr std::string_view memory_strategy_status_texts[] = {
    "CREATING",
    "ACTIVE",
    "DELETING",
    "FAILED",
};
constexpr std::string_view memory_strategy_type_texts[] = {
    "SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE", "CUSTOM", "EPISODIC",
};
constexpr std::string_view memory_view_texts[] = {
    "full",
    "without_decryption",
};
constexpr std::string_view metadata_value_type_texts[] = {
    "STRING",
    "STRINGLIST",
    "NUMBER",
};
constexpr std::string_view monitoring_texts[] = {
    "BASIC",
    "DETAILED",
};
constexpr std::string_view network_mode_texts[] = {
    "PUBLIC",
    "VPC",
};
constexpr std::string_view o_auth_grant_type_texts[] = {
    "CLIENT_CREDENTIALS",
    "AUTHORIZATION_CODE",
    "TOKEN_EXCHANGE",
};
constexpr std::string_view on_behalf_of_token_exchange_grant_type_type_texts[] = {
    "TOKEN_EXCHANGE",
    "JWT_AUTHORIZATION_GRANT",
};
constexpr std::string_view online_evaluation_config_status_texts[] = {
    "ACTIVE", "CREATING", "CREATE_FAILED", "UPDATING", "UPDATE_FAILED", "DELETING", "ERROR",
};
constexpr std::string_view online_evaluation_execution_status_texts[] = {
    "ENABLED",
    "DISABLED",
};
constexpr std::string_view operating_system_texts[] = {
    "LINUX_X86_64",
    "LINUX_ARM64",
};
constexpr std::string_view override_type_texts[] = {
    "SEMANTIC_OVERRIDE", "SUMMARY_OVERRIDE", "USER_PREFERENCE_OVERRIDE", "SELF_MANAGED", "EPISODIC_OVERRIDE",
};
constexpr std::string_view passthrough_protocol_type_texts[] = {
    "MCP",
    "A2A",
    "INFERENCE",
    "CUSTOM",
};
constexpr std::string_view payment_connector_provision_mode_texts[] = {
    "MANUAL",
    "QUICK_CREATE",
};
constexpr std::string_view payment_connector_status_texts[] = {
    "CREATING",
    "UPDATING",
    "DELETING",
    "READY",
    "CREATE_FAILED",
    "UPDATE_FAILED",
    "DELETE_FAILED",
    "AWS_MARKETPLACE_SUBSCRIPTION_REQUIRED",
    "PENDING_AUTHENTICATION",
    "PROVISIONING",
    "AUTHENTICATION_EXPIRED",
    "AUTHENTICATION_FAILED",
};
constexpr std::string_view payment_connector_type_texts[] = {
    "CoinbaseCDP",
    "StripePrivy",
};
constexpr std::string_view payment_credential_provider_vendor_type_texts[] = {
    "CoinbaseCDP",
    "StripePrivy",
};
constexpr std::string_view payment_manager_status_texts[] = {
    "CREATING", "UPDATING", "DELETING", "READY", "CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED",
};
constexpr std::string_view payments_authorizer_type_texts[] = {
    "CUSTOM_JWT",
    "AWS_IAM",
};
constexpr std::string_view period_texts[] = {
    "second",
    "minute",
};
constexpr std::string_view policy_engine_status_texts[] = {
    "CREATING", "ACTIVE", "UPDATING", "DELETING", "CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED",
};
constexpr std::string_view policy_generation_status_texts[] = {
    "GENERATING",
    "GENERATED",
    "GENERATE_FAILED",
    "DELETE_FAILED",
};
constexpr std::string_view policy_status_texts[] = {
    "CREATING", "ACTIVE", "UPDATING", "DELETING", "CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED",
};
constexpr std::string_view policy_validation_mode_texts[] = {
    "FAIL_ON_ANY_FINDINGS",
    "IGNORE_ALL_FINDINGS",
};
constexpr std::string_view principal_match_operator_texts[] = {
    "StringEquals",
    "StringLike",
};
constexpr std::string_view provider_texts[] = {
    "AWS",
    "DeepEval",
    "AutoEval",
    "Custom",
};
constexpr std::string_view registry_authorizer_type_texts[] = {
    "CUSTOM_JWT",
    "AWS_IAM",
};
constexpr std::string_view registry_record_credential_provider_type_texts[] = {
    "OAUTH",
    "IAM",
};
constexpr std::string_view registry_record_o_auth_grant_type_texts[] = {
    "CLIENT_CREDENTIALS",
};
constexpr std::string_view registry_record_status_texts[] = {
    "DRAFT",    "PENDING_APPROVAL", "APPROVED",      "REJECTED",      "DEPRECATED",
    "CREATING", "UPDATING",         "CREATE_FAILED", "UPDATE_FAILED",
};
constexpr std::string_view registry_status_texts[] = {
    "CREATING", "READY", "UPDATING", "CREATE_FAILED", "UPDATE_FAILED", "DELETING", "DELETE_FAILED",
};
constexpr std::string_view resource_type_texts[] = {
    "SYSTEM",
    "CUSTOM",
};
constexpr std::string_view rest_api_method_texts[] = {
    "GET", "DELETE", "HEAD", "OPTIONS", "PATCH", "PUT", "POST",
};
constexpr std::string_view result_destination_texts[] = {
    "DEDICATED_LOG_GROUP",
    "SOURCE_LOG_GROUP",
};
constexpr std::string_view schema_type_texts[] = {
    "string", "number", "object", "array", "boolean", "integer",
};
constexpr std::string_view search_type_texts[] = {
    "SEMANTIC",
};
constexpr std::string_view secret_source_type_texts[] = {
    "MANAGED",
    "EXTERNAL",
};
constexpr std::string_view server_protocol_texts[] = {
    "MCP",
    "HTTP",
    "A2A",
    "AGUI",
};
constexpr std::string_view signing_algorithm_texts[] = {
    "RS256",
    "PS256",
    "ES256",
};
constexpr std::string_view static_query_parameter_conflict_resolution_texts[] = {
    "CLIENT_OVERRIDE",
    "STATIC_OVERRIDE",
};
constexpr std::string_view status_texts[] = {
    "CREATING", "CREATE_FAILED", "UPDATING", "UPDATE_FAILED", "READY", "DELETING", "DELETE_FAILED",
};
constexpr std::string_view synchronization_type_texts[] = {
    "URL",
};
constexpr std::string_view target_protocol_type_texts[] = {
    "MCP",
    "HTTP",
};
constexpr std::string_view target_status_texts[] = {
    "CREATING",
    "UPDATING",
    "UPDATE_UNSUCCESSFUL",
    "DELETING",
    "READY",
    "FAILED",
    "SYNCHRONIZING",
    "SYNCHRONIZE_UNSUCCESSFUL",
    "CREATE_PENDING_AUTH",
    "UPDATE_PENDING_AUTH",
    "SYNCHRONIZE_PENDING_AUTH",
};
constexpr std::string_view target_type_texts[] = {
    "OPEN_API_SCHEMA", "SMITHY_MODEL",      "MCP_SERVER",  "LAMBDA",   "API_GATEWAY",
    "CONNECTOR",       "AGENTCORE_RUNTIME", "PASSTHROUGH", "PROVIDER", "HTTP_CONNECTOR",
};
constexpr std::string_view validation_exception_reason_texts[] = {
    "CannotParse",      "FieldValidationFailed", "IdempotentParameterMismatchException",
    "ResourceConflict", "EventInOtherSession",
};
constexpr std::string_view waf_failure_mode_texts[] = {
    "FAIL_CLOSE",
    "FAIL_OPEN",
};

}  // namespace

std::span<const std::string_view> wire_texts(ActorTokenContentType) { return actor_token_content_type_texts; }
std::string_view to_string(ActorTokenContentType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgentManagedRuntimeType) { return agent_managed_runtime_type_texts; }
std::string_view to_string(AgentManagedRuntimeType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgentRuntimeEndpointStatus) { return agent_runtime_endpoint_status_texts; }
std::string_view to_string(AgentRuntimeEndpointStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgentRuntimeStatus) { return agent_runtime_status_texts; }
std::string_view to_string(AgentRuntimeStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ApiKeyCredentialLocation) { return api_key_credential_location_texts; }
std::string_view to_string(ApiKeyCredentialLocation value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AuthorizerType) { return authorizer_type_texts; }
std::string_view to_string(AuthorizerType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(BrowserEnterprisePolicyType) {
  return browser_enterprise_policy_type_texts;
}
std::string_view to_string(BrowserEnterprisePolicyType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(BrowserNetworkMode) { return browser_network_mode_texts; }
std::string_view to_string(BrowserNetworkMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(BrowserProfileStatus) { return browser_profile_status_texts; }
std::string_view to_string(BrowserProfileStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(BrowserStatus) { return browser_status_texts; }
std::string_view to_string(BrowserStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CapacityProviderStatus) { return capacity_provider_status_texts; }
std::string_view to_string(CapacityProviderStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CapacityProviderStatusCode) { return capacity_provider_status_code_texts; }
std::string_view to_string(CapacityProviderStatusCode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CapacityReservationPreference) {
  return capacity_reservation_preference_texts;
}
std::string_view to_string(CapacityReservationPreference value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ClaimMatchOperatorType) { return claim_match_operator_type_texts; }
std::string_view to_string(ClaimMatchOperatorType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ClientAuthenticationMethodType) {
  return client_authentication_method_type_texts;
}
std::string_view to_string(ClientAuthenticationMethodType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ClusteringFrequency) { return clustering_frequency_texts; }
std::string_view to_string(ClusteringFrequency value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CodeInterpreterNetworkMode) { return code_interpreter_network_mode_texts; }
std::string_view to_string(CodeInterpreterNetworkMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CodeInterpreterStatus) { return code_interpreter_status_texts; }
std::string_view to_string(CodeInterpreterStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CoinbaseCdpSecret) { return coinbase_cdp_secret_texts; }
std::string_view to_string(CoinbaseCdpSecret value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ConfigurationBundleStatus) { return configuration_bundle_status_texts; }
std::string_view to_string(ConfigurationBundleStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ConsentPortalSourceType) { return consent_portal_source_type_texts; }
std::string_view to_string(ConsentPortalSourceType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ConsentPortalStatus) { return consent_portal_status_texts; }
std::string_view to_string(ConsentPortalStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ContentLevel) { return content_level_texts; }
std::string_view to_string(ContentLevel value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ContentType) { return content_type_texts; }
std::string_view to_string(ContentType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CredentialProviderType) { return credential_provider_type_texts; }
std::string_view to_string(CredentialProviderType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CredentialProviderVendorType) {
  return credential_provider_vendor_type_texts;
}
std::string_view to_string(CredentialProviderVendorType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DatasetSchemaType) { return dataset_schema_type_texts; }
std::string_view to_string(DatasetSchemaType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DatasetStatus) { return dataset_status_texts; }
std::string_view to_string(DatasetStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DescriptorType) { return descriptor_type_texts; }
std::string_view to_string(DescriptorType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DraftStatus) { return draft_status_texts; }
std::string_view to_string(DraftStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EbsVolumeType) { return ebs_volume_type_texts; }
std::string_view to_string(EbsVolumeType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EndpointIpAddressType) { return endpoint_ip_address_type_texts; }
std::string_view to_string(EndpointIpAddressType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EnforcementMode) { return enforcement_mode_texts; }
std::string_view to_string(EnforcementMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EvaluatorLevel) { return evaluator_level_texts; }
std::string_view to_string(EvaluatorLevel value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EvaluatorStatus) { return evaluator_status_texts; }
std::string_view to_string(EvaluatorStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EvaluatorType) { return evaluator_type_texts; }
std::string_view to_string(EvaluatorType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ExceptionLevel) { return exception_level_texts; }
std::string_view to_string(ExceptionLevel value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ExtractionType) { return extraction_type_texts; }
std::string_view to_string(ExtractionType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FilterOperator) { return filter_operator_texts; }
std::string_view to_string(FilterOperator value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FindingType) { return finding_type_texts; }
std::string_view to_string(FindingType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GatewayInterceptionPoint) { return gateway_interception_point_texts; }
std::string_view to_string(GatewayInterceptionPoint value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GatewayPolicyEngineMode) { return gateway_policy_engine_mode_texts; }
std::string_view to_string(GatewayPolicyEngineMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GatewayProtocolType) { return gateway_protocol_type_texts; }
std::string_view to_string(GatewayProtocolType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GatewayRateLimitStatus) { return gateway_rate_limit_status_texts; }
std::string_view to_string(GatewayRateLimitStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GatewayRuleStatus) { return gateway_rule_status_texts; }
std::string_view to_string(GatewayRuleStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GatewayStatus) { return gateway_status_texts; }
std::string_view to_string(GatewayStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessBedrockApiFormat) { return harness_bedrock_api_format_texts; }
std::string_view to_string(HarnessBedrockApiFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessEndpointStatus) { return harness_endpoint_status_texts; }
std::string_view to_string(HarnessEndpointStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessHookFailureMode) { return harness_hook_failure_mode_texts; }
std::string_view to_string(HarnessHookFailureMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessManagedMemoryStrategyType) {
  return harness_managed_memory_strategy_type_texts;
}
std::string_view to_string(HarnessManagedMemoryStrategyType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessOpenAiApiFormat) { return harness_open_ai_api_format_texts; }
std::string_view to_string(HarnessOpenAiApiFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessStatus) { return harness_status_texts; }
std::string_view to_string(HarnessStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessToolType) { return harness_tool_type_texts; }
std::string_view to_string(HarnessToolType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessTruncationStrategy) { return harness_truncation_strategy_texts; }
std::string_view to_string(HarnessTruncationStrategy value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(InboundTokenClaimValueType) {
  return inbound_token_claim_value_type_texts;
}
std::string_view to_string(InboundTokenClaimValueType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(IncludedData) { return included_data_texts; }
std::string_view to_string(IncludedData value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(InterceptorPayloadExclusion) {
  return interceptor_payload_exclusion_texts;
}
std::string_view to_string(InterceptorPayloadExclusion value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(KeyType) { return key_type_texts; }
std::string_view to_string(KeyType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ListingMode) { return listing_mode_texts; }
std::string_view to_string(ListingMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(MemoryStatus) { return memory_status_texts; }
std::string_view to_string(MemoryStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(MemoryStrategyStatus) { return memory_strategy_status_texts; }
std::string_view to_string(MemoryStrategyStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(MemoryStrategyType) { return memory_strategy_type_texts; }
std::string_view to_string(MemoryStrategyType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(MemoryView) { return memory_view_texts; }
std::string_view to_string(MemoryView value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(MetadataValueType) { return metadata_value_type_texts; }
std::string_view to_string(MetadataValueType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Monitoring) { return monitoring_texts; }
std::string_view to_string(Monitoring value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(NetworkMode) { return network_mode_texts; }
std::string_view to_string(NetworkMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(OAuthGrantType) { return o_auth_grant_type_texts; }
std::string_view to_string(OAuthGrantType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(OnBehalfOfTokenExchangeGrantTypeType) {
  return on_behalf_of_token_exchange_grant_type_type_texts;
}
std::string_view to_string(OnBehalfOfTokenExchangeGrantTypeType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(OnlineEvaluationConfigStatus) {
  return online_evaluation_config_status_texts;
}
std::string_view to_string(OnlineEvaluationConfigStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(OnlineEvaluationExecutionStatus) {
  return online_evaluation_execution_status_texts;
}
std::string_view to_string(OnlineEvaluationExecutionStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(OperatingSystem) { return operating_system_texts; }
std::string_view to_string(OperatingSystem value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(OverrideType) { return override_type_texts; }
std::string_view to_string(OverrideType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PassthroughProtocolType) { return passthrough_protocol_type_texts; }
std::string_view to_string(PassthroughProtocolType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PaymentConnectorProvisionMode) {
  return payment_connector_provision_mode_texts;
}
std::string_view to_string(PaymentConnectorProvisionMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PaymentConnectorStatus) { return payment_connector_status_texts; }
std::string_view to_string(PaymentConnectorStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PaymentConnectorType) { return payment_connector_type_texts; }
std::string_view to_string(PaymentConnectorType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PaymentCredentialProviderVendorType) {
  return payment_credential_provider_vendor_type_texts;
}
std::string_view to_string(PaymentCredentialProviderVendorType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PaymentManagerStatus) { return payment_manager_status_texts; }
std::string_view to_string(PaymentManagerStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PaymentsAuthorizerType) { return payments_authorizer_type_texts; }
std::string_view to_string(PaymentsAuthorizerType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Period) { return period_texts; }
std::string_view to_string(Period value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PolicyEngineStatus) { return policy_engine_status_texts; }
std::string_view to_string(PolicyEngineStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PolicyGenerationStatus) { return policy_generation_status_texts; }
std::string_view to_string(PolicyGenerationStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PolicyStatus) { return policy_status_texts; }
std::string_view to_string(PolicyStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PolicyValidationMode) { return policy_validation_mode_texts; }
std::string_view to_string(PolicyValidationMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PrincipalMatchOperator) { return principal_match_operator_texts; }
std::string_view to_string(PrincipalMatchOperator value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Provider) { return provider_texts; }
std::string_view to_string(Provider value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RegistryAuthorizerType) { return registry_authorizer_type_texts; }
std::string_view to_string(RegistryAuthorizerType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RegistryRecordCredentialProviderType) {
  return registry_record_credential_provider_type_texts;
}
std::string_view to_string(RegistryRecordCredentialProviderType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RegistryRecordOAuthGrantType) {
  return registry_record_o_auth_grant_type_texts;
}
std::string_view to_string(RegistryRecordOAuthGrantType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RegistryRecordStatus) { return registry_record_status_texts; }
std::string_view to_string(RegistryRecordStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RegistryStatus) { return registry_status_texts; }
std::string_view to_string(RegistryStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ResourceType) { return resource_type_texts; }
std::string_view to_string(ResourceType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RestApiMethod) { return rest_api_method_texts; }
std::string_view to_string(RestApiMethod value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ResultDestination) { return result_destination_texts; }
std::string_view to_string(ResultDestination value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SchemaType) { return schema_type_texts; }
std::string_view to_string(SchemaType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SearchType) { return search_type_texts; }
std::string_view to_string(SearchType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SecretSourceType) { return secret_source_type_texts; }
std::string_view to_string(SecretSourceType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ServerProtocol) { return server_protocol_texts; }
std::string_view to_string(ServerProtocol value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SigningAlgorithm) { return signing_algorithm_texts; }
std::string_view to_string(SigningAlgorithm value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(StaticQueryParameterConflictResolution) {
  return static_query_parameter_conflict_resolution_texts;
}
std::string_view to_string(StaticQueryParameterConflictResolution value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Status) { return status_texts; }
std::string_view to_string(Status value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SynchronizationType) { return synchronization_type_texts; }
std::string_view to_string(SynchronizationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(TargetProtocolType) { return target_protocol_type_texts; }
std::string_view to_string(TargetProtocolType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(TargetStatus) { return target_status_texts; }
std::string_view to_string(TargetStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(TargetType) { return target_type_texts; }
std::string_view to_string(TargetType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ValidationExceptionReason) { return validation_exception_reason_texts; }
std::string_view to_string(ValidationExceptionReason value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(WafFailureMode) { return waf_failure_mode_texts; }
std::string_view to_string(WafFailureMode value) { return internal::wire_text(value); }

namespace schemas {

constinit const internal::Type actor_token_content_type_type =
    internal::enum_type<ActorTokenContentType>(actor_token_content_type_texts);
constinit const internal::Type agent_managed_runtime_type_type =
    internal::enum_type<AgentManagedRuntimeType>(agent_managed_runtime_type_texts);
constinit const internal::Type agent_runtime_endpoint_status_type =
    internal::enum_type<AgentRuntimeEndpointStatus>(agent_runtime_endpoint_status_texts);
constinit const internal::Type agent_runtime_status_type =
    internal::enum_type<AgentRuntimeStatus>(agent_runtime_status_texts);
constinit const internal::Type api_key_credential_location_type =
    internal::enum_type<ApiKeyCredentialLocation>(api_key_credential_location_texts);
constinit const internal::Type authorizer_type_type = internal::enum_type<AuthorizerType>(authorizer_type_texts);
constinit const internal::Type browser_enterprise_policy_type_type =
    internal::enum_type<BrowserEnterprisePolicyType>(browser_enterprise_policy_type_texts);
constinit const internal::Type browser_network_mode_type =
    internal::enum_type<BrowserNetworkMode>(browser_network_mode_texts);
constinit const internal::Type browser_profile_status_type =
    internal::enum_type<BrowserProfileStatus>(browser_profile_status_texts);
constinit const internal::Type browser_status_type = internal::enum_type<BrowserStatus>(browser_status_texts);
constinit const internal::Type capacity_provider_status_type =
    internal::enum_type<CapacityProviderStatus>(capacity_provider_status_texts);
constinit const internal::Type capacity_provider_status_code_type =
    internal::enum_type<CapacityProviderStatusCode>(capacity_provider_status_code_texts);
constinit const internal::Type capacity_reservation_preference_type =
    internal::enum_type<CapacityReservationPreference>(capacity_reservation_preference_texts);
constinit const internal::Type claim_match_operator_type_type =
    internal::enum_type<ClaimMatchOperatorType>(claim_match_operator_type_texts);
constinit const internal::Type client_authentication_method_type_type =
    internal::enum_type<ClientAuthenticationMethodType>(client_authentication_method_type_texts);
constinit const internal::Type clustering_frequency_type =
    internal::enum_type<ClusteringFrequency>(clustering_frequency_texts);
constinit const internal::Type code_interpreter_network_mode_type =
    internal::enum_type<CodeInterpreterNetworkMode>(code_interpreter_network_mode_texts);
constinit const internal::Type code_interpreter_status_type =
    internal::enum_type<CodeInterpreterStatus>(code_interpreter_status_texts);
constinit const internal::Type coinbase_cdp_secret_type =
    internal::enum_type<CoinbaseCdpSecret>(coinbase_cdp_secret_texts);
constinit const internal::Type configuration_bundle_status_type =
    internal::enum_type<ConfigurationBundleStatus>(configuration_bundle_status_texts);
constinit const internal::Type consent_portal_source_type_type =
    internal::enum_type<ConsentPortalSourceType>(consent_portal_source_type_texts);
constinit const internal::Type consent_portal_status_type =
    internal::enum_type<ConsentPortalStatus>(consent_portal_status_texts);
constinit const internal::Type content_level_type = internal::enum_type<ContentLevel>(content_level_texts);
constinit const internal::Type content_type_type = internal::enum_type<ContentType>(content_type_texts);
constinit const internal::Type credential_provider_type_type =
    internal::enum_type<CredentialProviderType>(credential_provider_type_texts);
constinit const internal::Type credential_provider_vendor_type_type =
    internal::enum_type<CredentialProviderVendorType>(credential_provider_vendor_type_texts);
constinit const internal::Type dataset_schema_type_type =
    internal::enum_type<DatasetSchemaType>(dataset_schema_type_texts);
constinit const internal::Type dataset_status_type = internal::enum_type<DatasetStatus>(dataset_status_texts);
constinit const internal::Type descriptor_type_type = internal::enum_type<DescriptorType>(descriptor_type_texts);
constinit const internal::Type draft_status_type = internal::enum_type<DraftStatus>(draft_status_texts);
constinit const internal::Type ebs_volume_type_type = internal::enum_type<EbsVolumeType>(ebs_volume_type_texts);
constinit const internal::Type endpoint_ip_address_type_type =
    internal::enum_type<EndpointIpAddressType>(endpoint_ip_address_type_texts);
constinit const internal::Type enforcement_mode_type = internal::enum_type<EnforcementMode>(enforcement_mode_texts);
constinit const internal::Type evaluator_level_type = internal::enum_type<EvaluatorLevel>(evaluator_level_texts);
constinit const internal::Type evaluator_status_type = internal::enum_type<EvaluatorStatus>(evaluator_status_texts);
constinit const internal::Type evaluator_type_type = internal::enum_type<EvaluatorType>(evaluator_type_texts);
constinit const internal::Type exception_level_type = internal::enum_type<ExceptionLevel>(exception_level_texts);
constinit const internal::Type extraction_type_type = internal::enum_type<ExtractionType>(extraction_type_texts);
constinit const internal::Type filter_operator_type = internal::enum_type<FilterOperator>(filter_operator_texts);
constinit const internal::Type finding_type_type = internal::enum_type<FindingType>(finding_type_texts);
constinit const internal::Type gateway_interception_point_type =
    internal::enum_type<GatewayInterceptionPoint>(gateway_interception_point_texts);
constinit const internal::Type gateway_policy_engine_mode_type =
    internal::enum_type<GatewayPolicyEngineMode>(gateway_policy_engine_mode_texts);
constinit const internal::Type gateway_protocol_type_type =
    internal::enum_type<GatewayProtocolType>(gateway_protocol_type_texts);
constinit const internal::Type gateway_rate_limit_status_type =
    internal::enum_type<GatewayRateLimitStatus>(gateway_rate_limit_status_texts);
constinit const internal::Type gateway_rule_status_type =
    internal::enum_type<GatewayRuleStatus>(gateway_rule_status_texts);
constinit const internal::Type gateway_status_type = internal::enum_type<GatewayStatus>(gateway_status_texts);
constinit const internal::Type harness_bedrock_api_format_type =
    internal::enum_type<HarnessBedrockApiFormat>(harness_bedrock_api_format_texts);
constinit const internal::Type harness_endpoint_status_type =
    internal::enum_type<HarnessEndpointStatus>(harness_endpoint_status_texts);
constinit const internal::Type harness_hook_failure_mode_type =
    internal::enum_type<HarnessHookFailureMode>(harness_hook_failure_mode_texts);
constinit const internal::Type harness_managed_memory_strategy_type_type =
    internal::enum_type<HarnessManagedMemoryStrategyType>(harness_managed_memory_strategy_type_texts);
constinit const internal::Type harness_open_ai_api_format_type =
    internal::enum_type<HarnessOpenAiApiFormat>(harness_open_ai_api_format_texts);
constinit const internal::Type harness_status_type = internal::enum_type<HarnessStatus>(harness_status_texts);
constinit const internal::Type harness_tool_type_type = internal::enum_type<HarnessToolType>(harness_tool_type_texts);
constinit const internal::Type harness_truncation_strategy_type =
    internal::enum_type<HarnessTruncationStrategy>(harness_truncation_strategy_texts);
constinit const internal::Type inbound_token_claim_value_type_type =
    internal::enum_type<InboundTokenClaimValueType>(inbound_token_claim_value_type_texts);
constinit const internal::Type included_data_type = internal::enum_type<IncludedData>(included_data_texts);
constinit const internal::Type interceptor_payload_exclusion_type =
    internal::enum_type<InterceptorPayloadExclusion>(interceptor_payload_exclusion_texts);
constinit const internal::Type key_type_type = internal::enum_type<KeyType>(key_type_texts);
constinit const internal::Type listing_mode_type = internal::enum_type<ListingMode>(listing_mode_texts);
constinit const internal::Type memory_status_type = internal::enum_type<MemoryStatus>(memory_status_texts);
constinit const internal::Type memory_strategy_status_type =
    internal::enum_type<MemoryStrategyStatus>(memory_strategy_status_texts);
constinit const internal::Type memory_strategy_type_type =
    internal::enum_type<MemoryStrategyType>(memory_strategy_type_texts);
constinit const internal::Type memory_view_type = internal::enum_type<MemoryView>(memory_view_texts);
constinit const internal::Type metadata_value_type_type =
    internal::enum_type<MetadataValueType>(metadata_value_type_texts);
constinit const internal::Type monitoring_type = internal::enum_type<Monitoring>(monitoring_texts);
constinit const internal::Type network_mode_type = internal::enum_type<NetworkMode>(network_mode_texts);
constinit const internal::Type o_auth_grant_type_type = internal::enum_type<OAuthGrantType>(o_auth_grant_type_texts);
constinit const internal::Type on_behalf_of_token_exchange_grant_type_type_type =
    internal::enum_type<OnBehalfOfTokenExchangeGrantTypeType>(on_behalf_of_token_exchange_grant_type_type_texts);
constinit const internal::Type online_evaluation_config_status_type =
    internal::enum_type<OnlineEvaluationConfigStatus>(online_evaluation_config_status_texts);
constinit const internal::Type online_evaluation_execution_status_type =
    internal::enum_type<OnlineEvaluationExecutionStatus>(online_evaluation_execution_status_texts);
constinit const internal::Type operating_system_type = internal::enum_type<OperatingSystem>(operating_system_texts);
constinit const internal::Type override_type_type = internal::enum_type<OverrideType>(override_type_texts);
constinit const internal::Type passthrough_protocol_type_type =
    internal::enum_type<PassthroughProtocolType>(passthrough_protocol_type_texts);
constinit const internal::Type payment_connector_provision_mode_type =
    internal::enum_type<PaymentConnectorProvisionMode>(payment_connector_provision_mode_texts);
constinit const internal::Type payment_connector_status_type =
    internal::enum_type<PaymentConnectorStatus>(payment_connector_status_texts);
constinit const internal::Type payment_connector_type_type =
    internal::enum_type<PaymentConnectorType>(payment_connector_type_texts);
constinit const internal::Type payment_credential_provider_vendor_type_type =
    internal::enum_type<PaymentCredentialProviderVendorType>(payment_credential_provider_vendor_type_texts);
constinit const internal::Type payment_manager_status_type =
    internal::enum_type<PaymentManagerStatus>(payment_manager_status_texts);
constinit const internal::Type payments_authorizer_type_type =
    internal::enum_type<PaymentsAuthorizerType>(payments_authorizer_type_texts);
constinit const internal::Type period_type = internal::enum_type<Period>(period_texts);
constinit const internal::Type policy_engine_status_type =
    internal::enum_type<PolicyEngineStatus>(policy_engine_status_texts);
constinit const internal::Type policy_generation_status_type =
    internal::enum_type<PolicyGenerationStatus>(policy_generation_status_texts);
constinit const internal::Type policy_status_type = internal::enum_type<PolicyStatus>(policy_status_texts);
constinit const internal::Type policy_validation_mode_type =
    internal::enum_type<PolicyValidationMode>(policy_validation_mode_texts);
constinit const internal::Type principal_match_operator_type =
    internal::enum_type<PrincipalMatchOperator>(principal_match_operator_texts);
constinit const internal::Type provider_type = internal::enum_type<Provider>(provider_texts);
constinit const internal::Type registry_authorizer_type_type =
    internal::enum_type<RegistryAuthorizerType>(registry_authorizer_type_texts);
constinit const internal::Type registry_record_credential_provider_type_type =
    internal::enum_type<RegistryRecordCredentialProviderType>(registry_record_credential_provider_type_texts);
constinit const internal::Type registry_record_o_auth_grant_type_type =
    internal::enum_type<RegistryRecordOAuthGrantType>(registry_record_o_auth_grant_type_texts);
constinit const internal::Type registry_record_status_type =
    internal::enum_type<RegistryRecordStatus>(registry_record_status_texts);
constinit const internal::Type registry_status_type = internal::enum_type<RegistryStatus>(registry_status_texts);
constinit const internal::Type resource_type_type = internal::enum_type<ResourceType>(resource_type_texts);
constinit const internal::Type rest_api_method_type = internal::enum_type<RestApiMethod>(rest_api_method_texts);
constinit const internal::Type result_destination_type =
    internal::enum_type<ResultDestination>(result_destination_texts);
constinit const internal::Type schema_type_type = internal::enum_type<SchemaType>(schema_type_texts);
constinit const internal::Type search_type_type = internal::enum_type<SearchType>(search_type_texts);
constinit const internal::Type secret_source_type_type =
    internal::enum_type<SecretSourceType>(secret_source_type_texts);
constinit const internal::Type server_protocol_type = internal::enum_type<ServerProtocol>(server_protocol_texts);
constinit const internal::Type signing_algorithm_type = internal::enum_type<SigningAlgorithm>(signing_algorithm_texts);
constinit const internal::Type static_query_parameter_conflict_resolution_type =
    internal::enum_type<StaticQueryParameterConflictResolution>(static_query_parameter_conflict_resolution_texts);
constinit const internal::Type status_type = internal::enum_type<Status>(status_texts);
constinit const internal::Type synchronization_type_type =
    internal::enum_type<SynchronizationType>(synchronization_type_texts);
constinit const internal::Type target_protocol_type_type =
    internal::enum_type<TargetProtocolType>(target_protocol_type_texts);
constinit const internal::Type target_status_type = internal::enum_type<TargetStatus>(target_status_texts);
constinit const internal::Type target_type_type = internal::enum_type<TargetType>(target_type_texts);
constinit const internal::Type validation_exception_reason_type =
    internal::enum_type<ValidationExceptionReason>(validation_exception_reason_texts);
constinit const internal::Type waf_failure_mode_type = internal::enum_type<WafFailureMode>(waf_failure_mode_texts);

}  // namespace schemas
}  // namespace outcrop::bedrock_agentcore_control
