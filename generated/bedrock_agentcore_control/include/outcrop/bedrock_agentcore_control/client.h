// Client of Bedrock AgentCore Control. Include the operations that you call:
// outcrop/bedrock_agentcore_control/operations/*.h. Generated from models/bedrock-agentcore-control.json. Do not edit:
// change codegen/ and run ./dev regenerate.
#pragma once

#include <memory>
#include <span>

#include "outcrop/call_options.h"
#include "outcrop/client_config.h"
#include "outcrop/document.h"
#include "outcrop/fwd.h"
#include "outcrop/version.h"
#include "outcrop/wait_options.h"

static_assert(OUTCROP_GENERATED_ABI == 3,
              "outcrop/bedrock_agentcore_control was generated for another version of the runtime");

namespace outcrop {
class Dispatcher;
}
namespace outcrop::internal {
class Connection;
}

namespace outcrop::bedrock_agentcore_control {

class AsyncClient;
struct AddDatasetExamplesRequest;
struct AddDatasetExamplesView;
struct AgentRuntimeEndpointView;
struct AgentRuntimeVersionSummaryView;
struct AgentRuntimeView;
struct ApiKeyCredentialProviderItemView;
struct BatchPutGatewayRateLimitsRequest;
struct BatchPutGatewayRateLimitsView;
struct BrowserProfileSummaryView;
struct BrowserSummaryView;
struct CapacityProviderSummaryView;
struct CodeInterpreterSummaryView;
struct ConfigurationBundleSummaryView;
struct ConfigurationBundleVersionSummaryView;
struct ConsentPortalSummaryView;
struct CreateAgentRuntimeEndpointRequest;
struct CreateAgentRuntimeEndpointView;
struct CreateAgentRuntimeRequest;
struct CreateAgentRuntimeView;
struct CreateApiKeyCredentialProviderRequest;
struct CreateApiKeyCredentialProviderView;
struct CreateBrowserProfileRequest;
struct CreateBrowserProfileView;
struct CreateBrowserRequest;
struct CreateBrowserView;
struct CreateCapacityProviderRequest;
struct CreateCapacityProviderView;
struct CreateCodeInterpreterRequest;
struct CreateCodeInterpreterView;
struct CreateConfigurationBundleRequest;
struct CreateConfigurationBundleView;
struct CreateConsentPortalRequest;
struct CreateConsentPortalView;
struct CreateDatasetRequest;
struct CreateDatasetVersionRequest;
struct CreateDatasetVersionView;
struct CreateDatasetView;
struct CreateEvaluatorRequest;
struct CreateEvaluatorView;
struct CreateGatewayRateLimitRequest;
struct CreateGatewayRateLimitView;
struct CreateGatewayRequest;
struct CreateGatewayRuleRequest;
struct CreateGatewayRuleView;
struct CreateGatewayTargetRequest;
struct CreateGatewayTargetView;
struct CreateGatewayView;
struct CreateHarnessEndpointRequest;
struct CreateHarnessEndpointView;
struct CreateHarnessRequest;
struct CreateHarnessView;
struct CreateMemoryRequest;
struct CreateMemoryView;
struct CreateOauth2CredentialProviderRequest;
struct CreateOauth2CredentialProviderView;
struct CreateOnlineEvaluationConfigRequest;
struct CreateOnlineEvaluationConfigView;
struct CreatePaymentConnectorRequest;
struct CreatePaymentConnectorView;
struct CreatePaymentCredentialProviderRequest;
struct CreatePaymentCredentialProviderView;
struct CreatePaymentManagerRequest;
struct CreatePaymentManagerView;
struct CreatePolicyEngineRequest;
struct CreatePolicyEngineView;
struct CreatePolicyRequest;
struct CreatePolicyView;
struct CreateRegistryRecordRequest;
struct CreateRegistryRecordView;
struct CreateRegistryRequest;
struct CreateRegistryView;
struct CreateWorkloadIdentityRequest;
struct CreateWorkloadIdentityView;
struct DatasetSummaryView;
struct DatasetVersionSummaryView;
struct DeleteAgentRuntimeEndpointRequest;
struct DeleteAgentRuntimeEndpointView;
struct DeleteAgentRuntimeRequest;
struct DeleteAgentRuntimeView;
struct DeleteApiKeyCredentialProviderRequest;
struct DeleteApiKeyCredentialProviderView;
struct DeleteBrowserProfileRequest;
struct DeleteBrowserProfileView;
struct DeleteBrowserRequest;
struct DeleteBrowserView;
struct DeleteCapacityProviderRequest;
struct DeleteCapacityProviderView;
struct DeleteCodeInterpreterRequest;
struct DeleteCodeInterpreterView;
struct DeleteConfigurationBundleRequest;
struct DeleteConfigurationBundleView;
struct DeleteConsentPortalRequest;
struct DeleteConsentPortalView;
struct DeleteDatasetExamplesRequest;
struct DeleteDatasetExamplesView;
struct DeleteDatasetRequest;
struct DeleteDatasetView;
struct DeleteEvaluatorRequest;
struct DeleteEvaluatorView;
struct DeleteGatewayRateLimitRequest;
struct DeleteGatewayRateLimitView;
struct DeleteGatewayRequest;
struct DeleteGatewayRuleRequest;
struct DeleteGatewayRuleView;
struct DeleteGatewayTargetRequest;
struct DeleteGatewayTargetView;
struct DeleteGatewayView;
struct DeleteHarnessEndpointRequest;
struct DeleteHarnessEndpointView;
struct DeleteHarnessRequest;
struct DeleteHarnessView;
struct DeleteMemoryRequest;
struct DeleteMemoryView;
struct DeleteOauth2CredentialProviderRequest;
struct DeleteOauth2CredentialProviderView;
struct DeleteOnlineEvaluationConfigRequest;
struct DeleteOnlineEvaluationConfigView;
struct DeletePaymentConnectorRequest;
struct DeletePaymentConnectorView;
struct DeletePaymentCredentialProviderRequest;
struct DeletePaymentCredentialProviderView;
struct DeletePaymentManagerRequest;
struct DeletePaymentManagerView;
struct DeletePolicyEngineRequest;
struct DeletePolicyEngineView;
struct DeletePolicyRequest;
struct DeletePolicyView;
struct DeleteRegistryRecordRequest;
struct DeleteRegistryRecordView;
struct DeleteRegistryRequest;
struct DeleteRegistryView;
struct DeleteResourcePolicyRequest;
struct DeleteResourcePolicyView;
struct DeleteWorkloadIdentityRequest;
struct DeleteWorkloadIdentityView;
struct EvaluatorSummaryView;
struct GatewayRateLimitDetailView;
struct GatewayRuleDetailView;
struct GatewaySummaryView;
struct GetAgentRuntimeEndpointRequest;
struct GetAgentRuntimeEndpointView;
struct GetAgentRuntimeRequest;
struct GetAgentRuntimeView;
struct GetApiKeyCredentialProviderRequest;
struct GetApiKeyCredentialProviderView;
struct GetBrowserProfileRequest;
struct GetBrowserProfileView;
struct GetBrowserRequest;
struct GetBrowserView;
struct GetCapacityProviderRequest;
struct GetCapacityProviderView;
struct GetCodeInterpreterRequest;
struct GetCodeInterpreterView;
struct GetConfigurationBundleRequest;
struct GetConfigurationBundleVersionRequest;
struct GetConfigurationBundleVersionView;
struct GetConfigurationBundleView;
struct GetConsentPortalRequest;
struct GetConsentPortalView;
struct GetDatasetRequest;
struct GetDatasetView;
struct GetEvaluatorRequest;
struct GetEvaluatorView;
struct GetGatewayRateLimitRequest;
struct GetGatewayRateLimitView;
struct GetGatewayRequest;
struct GetGatewayRuleRequest;
struct GetGatewayRuleView;
struct GetGatewayTargetRequest;
struct GetGatewayTargetView;
struct GetGatewayView;
struct GetHarnessEndpointRequest;
struct GetHarnessEndpointView;
struct GetHarnessRequest;
struct GetHarnessView;
struct GetMemoryRequest;
struct GetMemoryView;
struct GetOauth2CredentialProviderRequest;
struct GetOauth2CredentialProviderView;
struct GetOnlineEvaluationConfigRequest;
struct GetOnlineEvaluationConfigView;
struct GetPaymentConnectorRequest;
struct GetPaymentConnectorView;
struct GetPaymentCredentialProviderRequest;
struct GetPaymentCredentialProviderView;
struct GetPaymentManagerRequest;
struct GetPaymentManagerView;
struct GetPolicyEngineRequest;
struct GetPolicyEngineSummaryRequest;
struct GetPolicyEngineSummaryView;
struct GetPolicyEngineView;
struct GetPolicyGenerationRequest;
struct GetPolicyGenerationSummaryRequest;
struct GetPolicyGenerationSummaryView;
struct GetPolicyGenerationView;
struct GetPolicyRequest;
struct GetPolicySummaryRequest;
struct GetPolicySummaryView;
struct GetPolicyView;
struct GetRegistryRecordRequest;
struct GetRegistryRecordView;
struct GetRegistryRequest;
struct GetRegistryView;
struct GetResourcePolicyRequest;
struct GetResourcePolicyView;
struct GetTokenVaultRequest;
struct GetTokenVaultView;
struct GetWorkloadIdentityRequest;
struct GetWorkloadIdentityView;
struct HarnessEndpointView;
struct HarnessSummaryView;
struct HarnessVersionSummaryView;
struct ListAgentRuntimeEndpointsRequest;
struct ListAgentRuntimeEndpointsView;
struct ListAgentRuntimeVersionsByCapacityProviderRequest;
struct ListAgentRuntimeVersionsByCapacityProviderView;
struct ListAgentRuntimeVersionsRequest;
struct ListAgentRuntimeVersionsView;
struct ListAgentRuntimesRequest;
struct ListAgentRuntimesView;
struct ListApiKeyCredentialProvidersRequest;
struct ListApiKeyCredentialProvidersView;
struct ListBrowserProfilesRequest;
struct ListBrowserProfilesView;
struct ListBrowsersRequest;
struct ListBrowsersView;
struct ListCapacityProvidersRequest;
struct ListCapacityProvidersView;
struct ListCodeInterpretersRequest;
struct ListCodeInterpretersView;
struct ListConfigurationBundleVersionsRequest;
struct ListConfigurationBundleVersionsView;
struct ListConfigurationBundlesRequest;
struct ListConfigurationBundlesView;
struct ListConsentPortalsRequest;
struct ListConsentPortalsView;
struct ListDatasetExamplesRequest;
struct ListDatasetExamplesView;
struct ListDatasetVersionsRequest;
struct ListDatasetVersionsView;
struct ListDatasetsRequest;
struct ListDatasetsView;
struct ListEvaluatorsRequest;
struct ListEvaluatorsView;
struct ListGatewayRateLimitsRequest;
struct ListGatewayRateLimitsView;
struct ListGatewayRulesRequest;
struct ListGatewayRulesView;
struct ListGatewayTargetsRequest;
struct ListGatewayTargetsView;
struct ListGatewaysRequest;
struct ListGatewaysView;
struct ListHarnessEndpointsRequest;
struct ListHarnessEndpointsView;
struct ListHarnessVersionsRequest;
struct ListHarnessVersionsView;
struct ListHarnessesRequest;
struct ListHarnessesView;
struct ListMemoriesRequest;
struct ListMemoriesView;
struct ListOauth2CredentialProvidersRequest;
struct ListOauth2CredentialProvidersView;
struct ListOnlineEvaluationConfigsRequest;
struct ListOnlineEvaluationConfigsView;
struct ListPaymentConnectorsRequest;
struct ListPaymentConnectorsView;
struct ListPaymentCredentialProvidersRequest;
struct ListPaymentCredentialProvidersView;
struct ListPaymentManagersRequest;
struct ListPaymentManagersView;
struct ListPoliciesRequest;
struct ListPoliciesView;
struct ListPolicyEngineSummariesRequest;
struct ListPolicyEngineSummariesView;
struct ListPolicyEnginesRequest;
struct ListPolicyEnginesView;
struct ListPolicyGenerationAssetsRequest;
struct ListPolicyGenerationAssetsView;
struct ListPolicyGenerationSummariesRequest;
struct ListPolicyGenerationSummariesView;
struct ListPolicyGenerationsRequest;
struct ListPolicyGenerationsView;
struct ListPolicySummariesRequest;
struct ListPolicySummariesView;
struct ListRegistriesRequest;
struct ListRegistriesView;
struct ListRegistryRecordsRequest;
struct ListRegistryRecordsView;
struct ListTagsForResourceRequest;
struct ListTagsForResourceView;
struct ListWorkloadIdentitiesRequest;
struct ListWorkloadIdentitiesView;
struct MemorySummaryView;
struct Oauth2CredentialProviderItemView;
struct OnlineEvaluationConfigSummaryView;
struct PaymentConnectorSummaryView;
struct PaymentCredentialProviderItemView;
struct PaymentManagerSummaryView;
struct PolicyEngineSummaryView;
struct PolicyEngineView;
struct PolicyGenerationAssetView;
struct PolicyGenerationSummaryView;
struct PolicyGenerationView;
struct PolicySummaryView;
struct PolicyView;
struct PutResourcePolicyRequest;
struct PutResourcePolicyView;
struct RegistryRecordSummaryView;
struct RegistrySummaryView;
struct RotatePaymentConnectorCredentialsRequest;
struct RotatePaymentConnectorCredentialsView;
struct SetTokenVaultCMKRequest;
struct SetTokenVaultCMKView;
struct StartPolicyGenerationRequest;
struct StartPolicyGenerationView;
struct SubmitRegistryRecordForApprovalRequest;
struct SubmitRegistryRecordForApprovalView;
struct SynchronizeGatewayTargetsRequest;
struct SynchronizeGatewayTargetsView;
struct TagResourceRequest;
struct TagResourceView;
struct TargetSummaryView;
struct UntagResourceRequest;
struct UntagResourceView;
struct UpdateAgentRuntimeEndpointRequest;
struct UpdateAgentRuntimeEndpointView;
struct UpdateAgentRuntimeRequest;
struct UpdateAgentRuntimeView;
struct UpdateApiKeyCredentialProviderRequest;
struct UpdateApiKeyCredentialProviderView;
struct UpdateCapacityProviderRequest;
struct UpdateCapacityProviderView;
struct UpdateConfigurationBundleRequest;
struct UpdateConfigurationBundleView;
struct UpdateConsentPortalRequest;
struct UpdateConsentPortalView;
struct UpdateDatasetExamplesRequest;
struct UpdateDatasetExamplesView;
struct UpdateDatasetRequest;
struct UpdateDatasetView;
struct UpdateEvaluatorRequest;
struct UpdateEvaluatorView;
struct UpdateGatewayRateLimitRequest;
struct UpdateGatewayRateLimitView;
struct UpdateGatewayRequest;
struct UpdateGatewayRuleRequest;
struct UpdateGatewayRuleView;
struct UpdateGatewayTargetRequest;
struct UpdateGatewayTargetView;
struct UpdateGatewayView;
struct UpdateHarnessEndpointRequest;
struct UpdateHarnessEndpointView;
struct UpdateHarnessRequest;
struct UpdateHarnessView;
struct UpdateMemoryRequest;
struct UpdateMemoryView;
struct UpdateOauth2CredentialProviderRequest;
struct UpdateOauth2CredentialProviderView;
struct UpdateOnlineEvaluationConfigRequest;
struct UpdateOnlineEvaluationConfigView;
struct UpdatePaymentConnectorRequest;
struct UpdatePaymentConnectorView;
struct UpdatePaymentCredentialProviderRequest;
struct UpdatePaymentCredentialProviderView;
struct UpdatePaymentManagerRequest;
struct UpdatePaymentManagerView;
struct UpdatePolicyEngineRequest;
struct UpdatePolicyEngineView;
struct UpdatePolicyRequest;
struct UpdatePolicyView;
struct UpdateRegistryRecordRequest;
struct UpdateRegistryRecordStatusRequest;
struct UpdateRegistryRecordStatusView;
struct UpdateRegistryRecordView;
struct UpdateRegistryRequest;
struct UpdateRegistryView;
struct UpdateWorkloadIdentityRequest;
struct UpdateWorkloadIdentityView;
struct WorkloadIdentityTypeView;

/// Manages what Amazon Bedrock AgentCore runs and keeps: agent runtimes, harnesses, gateways, memories,
/// identities, policies, evaluations and tools. Amazon Bedrock AgentCore uses them.
///
/// A cheap, copyable handle to one shared connection pool, safe to use from many threads. Copies share settings and
/// connections. Making one does no I/O; what is wrong with the settings is told by the first call.
class Client {
 public:
  explicit Client(ClientConfig config = {});

  /// The operations without waiting: include outcrop/bedrock_agentcore_control/async_client.h. `dispatcher` must
  /// outlive what is started with it.
  AsyncClient async(Dispatcher& dispatcher) const;

  /// Adds examples to the draft of a dataset. All of them are checked first, and one that breaks the dataset's
  /// schema rejects the whole request.
  /// #include <outcrop/bedrock_agentcore_control/operations/add_dataset_examples.h>
  /// POST /datasets/{datasetId}/examples/add
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AddDatasetExamples.html
  Response<AddDatasetExamplesView> add_dataset_examples(const AddDatasetExamplesRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Creates or changes several rate limits of a gateway in one step. If it fails, all limits stay as they were.
  /// #include <outcrop/bedrock_agentcore_control/operations/batch_put_gateway_rate_limits.h>
  /// PUT /gateways/{gatewayIdentifier}/rate-limits/batch
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BatchPutGatewayRateLimits.html
  Response<BatchPutGatewayRateLimitsView> batch_put_gateway_rate_limits(const BatchPutGatewayRateLimitsRequest& request,
                                                                        const CallOptions& options = {}) const;

  /// Creates an agent runtime, which hosts an agent, with its version 1. The runtime can be invoked once its state
  /// is `READY`.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_agent_runtime.h>
  /// PUT /runtimes/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateAgentRuntime.html
  Response<CreateAgentRuntimeView> create_agent_runtime(const CreateAgentRuntimeRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Creates an endpoint: a name by which callers reach one version of an agent runtime.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_agent_runtime_endpoint.h>
  /// PUT /runtimes/{agentRuntimeId}/runtime-endpoints/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateAgentRuntimeEndpoint.html
  Response<CreateAgentRuntimeEndpointView> create_agent_runtime_endpoint(
      const CreateAgentRuntimeEndpointRequest& request, const CallOptions& options = {}) const;

  /// Stores an API key, or where one is kept, so that agents and gateways can use it.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_api_key_credential_provider.h>
  /// POST /identities/CreateApiKeyCredentialProvider
  /// Errors: AccessDeniedException 403, ConflictException 409, DecryptionFailure 400, EncryptionFailure 400,
  /// InternalServerException 500, ResourceLimitExceededException 400, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, UnauthorizedException 401, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateApiKeyCredentialProvider.html
  Response<CreateApiKeyCredentialProviderView> create_api_key_credential_provider(
      const CreateApiKeyCredentialProviderRequest& request, const CallOptions& options = {}) const;

  /// Creates a browser of the account's own, with its network, recording and policies. Sessions of it can be
  /// started once its state is `READY`.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_browser.h>
  /// PUT /browsers
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateBrowser.html
  Response<CreateBrowserView> create_browser(const CreateBrowserRequest& request,
                                             const CallOptions& options = {}) const;

  /// Creates a profile that keeps what sessions of browsers save, such as cookies and local storage, for later
  /// sessions.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_browser_profile.h>
  /// PUT /browser-profiles
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateBrowserProfile.html
  Response<CreateBrowserProfileView> create_browser_profile(const CreateBrowserProfileRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Creates a capacity provider: how EC2 instances are launched in the account so that agent runtimes run on them.
  /// It can be used once its state is `READY`.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_capacity_provider.h>
  /// PUT /capacity-providers
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, RetryableConflictException 409, ServiceQuotaExceededException 402,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateCapacityProvider.html
  Response<CreateCapacityProviderView> create_capacity_provider(const CreateCapacityProviderRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Creates a code interpreter of the account's own, with its network and role. Sessions of it can be started once
  /// its state is `READY`.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_code_interpreter.h>
  /// PUT /code-interpreters
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateCodeInterpreter.html
  Response<CreateCodeInterpreterView> create_code_interpreter(const CreateCodeInterpreterRequest& request,
                                                              const CallOptions& options = {}) const;

  /// Creates a configuration bundle, which keeps versions of the settings of components, and its first version.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_configuration_bundle.h>
  /// POST /configuration-bundles/create
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateConfigurationBundle.html
  Response<CreateConfigurationBundleView> create_configuration_bundle(const CreateConfigurationBundleRequest& request,
                                                                      const CallOptions& options = {}) const;

  /// Creates a consent portal: a website where users let agents act for them.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_consent_portal.h>
  /// POST /identities/CreateConsentPortal
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429,
  /// UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateConsentPortal.html
  Response<CreateConsentPortalView> create_consent_portal(const CreateConsentPortalRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Creates a dataset of examples for evaluations. The call returns at once: GetDataset tells when it is `ACTIVE`
  /// or has failed.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_dataset.h>
  /// POST /datasets
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateDataset.html
  Response<CreateDatasetView> create_dataset(const CreateDatasetRequest& request,
                                             const CallOptions& options = {}) const;

  /// Publishes the draft of a dataset as a new version, and keeps the draft for more changes. GetDataset tells when
  /// it is done.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_dataset_version.h>
  /// POST /datasets/{datasetId}/versions
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateDatasetVersion.html
  Response<CreateDatasetVersionView> create_dataset_version(const CreateDatasetVersionRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Creates an evaluator of the account's own, which scores what agents do: a model with instructions, a Lambda
  /// function, or an existing evaluator on another model.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_evaluator.h>
  /// POST /evaluators/create
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateEvaluator.html
  Response<CreateEvaluatorView> create_evaluator(const CreateEvaluatorRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Creates a gateway: one address behind which agents find tools, models and other agents. CreateGatewayTarget
  /// adds these once its state is `READY`.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_gateway.h>
  /// POST /gateways/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateGateway.html
  Response<CreateGatewayView> create_gateway(const CreateGatewayRequest& request,
                                             const CallOptions& options = {}) const;

  /// Limits how many requests, tokens or connections a group of calls to a gateway may use.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_gateway_rate_limit.h>
  /// POST /gateways/{gatewayIdentifier}/rate-limits
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateGatewayRateLimit.html
  Response<CreateGatewayRateLimitView> create_gateway_rate_limit(const CreateGatewayRateLimitRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Adds a rule to a gateway: what becomes of requests of some callers, or to some paths.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_gateway_rule.h>
  /// POST /gateways/{gatewayIdentifier}/rules
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateGatewayRule.html
  Response<CreateGatewayRuleView> create_gateway_rule(const CreateGatewayRuleRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Adds a target to a gateway: an API, a Lambda function, an MCP server, an agent or a model that callers then
  /// reach through it.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_gateway_target.h>
  /// POST /gateways/{gatewayIdentifier}/targets/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateGatewayTarget.html
  Response<CreateGatewayTargetView> create_gateway_target(const CreateGatewayTargetRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Creates a harness: an agent that the service runs by its settings alone, such as model, prompt, tools and
  /// memory.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_harness.h>
  /// POST /harnesses
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateHarness.html
  Response<CreateHarnessView> create_harness(const CreateHarnessRequest& request,
                                             const CallOptions& options = {}) const;

  /// Creates an endpoint: a name by which callers reach one version of a harness.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_harness_endpoint.h>
  /// POST /harnesses/{harnessId}/endpoints
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateHarnessEndpoint.html
  Response<CreateHarnessEndpointView> create_harness_endpoint(const CreateHarnessEndpointRequest& request,
                                                              const CallOptions& options = {}) const;

  /// Creates a memory, which keeps what happens in sessions and, by its strategies, what can be learned from it. It
  /// can be used once its state is `ACTIVE`.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_memory.h>
  /// POST /memories/create
  /// Errors: AccessDeniedException 403, ConflictException 409, ResourceNotFoundException 404, ServiceException 500,
  /// ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateMemory.html
  Response<CreateMemoryView> create_memory(const CreateMemoryRequest& request, const CallOptions& options = {}) const;

  /// Stores an OAuth2 client of the account, with which agents and gateways get tokens.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_oauth2_credential_provider.h>
  /// POST /identities/CreateOauth2CredentialProvider
  /// Errors: AccessDeniedException 403, ConflictException 409, DecryptionFailure 400, EncryptionFailure 400,
  /// InternalServerException 500, ResourceLimitExceededException 400, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, UnauthorizedException 401, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateOauth2CredentialProvider.html
  Response<CreateOauth2CredentialProviderView> create_oauth2_credential_provider(
      const CreateOauth2CredentialProviderRequest& request, const CallOptions& options = {}) const;

  /// Creates an online evaluation, which samples live sessions of agents from CloudWatch and scores them.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_online_evaluation_config.h>
  /// POST /online-evaluation-configs/create
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateOnlineEvaluationConfig.html
  Response<CreateOnlineEvaluationConfigView> create_online_evaluation_config(
      const CreateOnlineEvaluationConfigRequest& request, const CallOptions& options = {}) const;

  /// Connects a payment manager to a provider of payments.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_payment_connector.h>
  /// POST /payments/managers/{paymentManagerId}/connectors
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, SubscriptionRequiredException 403,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreatePaymentConnector.html
  Response<CreatePaymentConnectorView> create_payment_connector(const CreatePaymentConnectorRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Stores the account's credentials for a provider of payments.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_payment_credential_provider.h>
  /// POST /identities/CreatePaymentCredentialProvider
  /// Errors: AccessDeniedException 403, ConflictException 409, DecryptionFailure 400, EncryptionFailure 400,
  /// InternalServerException 500, ResourceLimitExceededException 400, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, UnauthorizedException 401, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreatePaymentCredentialProvider.html
  Response<CreatePaymentCredentialProviderView> create_payment_credential_provider(
      const CreatePaymentCredentialProviderRequest& request, const CallOptions& options = {}) const;

  /// Creates a payment manager, under which connectors to providers of payments are kept.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_payment_manager.h>
  /// POST /payments/managers
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreatePaymentManager.html
  Response<CreatePaymentManagerView> create_payment_manager(const CreatePaymentManagerRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Adds a policy, in Cedar or Dogwood, to a policy engine. It is checked against the tools of the gateway first;
  /// GetPolicy tells when it is `ACTIVE`. A temporal policy ends the sessions that run.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_policy.h>
  /// POST /policy-engines/{policyEngineId}/policies
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreatePolicy.html
  Response<CreatePolicyView> create_policy(const CreatePolicyRequest& request, const CallOptions& options = {}) const;

  /// Creates a policy engine: a set of policies that decides, for the gateways that use it, which tool calls are
  /// allowed. GetPolicyEngine tells when it is `ACTIVE`.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_policy_engine.h>
  /// POST /policy-engines
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreatePolicyEngine.html
  Response<CreatePolicyEngineView> create_policy_engine(const CreatePolicyEngineRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Creates a registry: a catalog of MCP servers, agents, skills and other things that agents can use.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_registry.h>
  /// POST /registries
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateRegistry.html
  Response<CreateRegistryView> create_registry(const CreateRegistryRequest& request,
                                               const CallOptions& options = {}) const;

  /// Adds a record to a registry: the description of one MCP server, agent, skill or other thing. The service works
  /// on it after the call; GetRegistryRecord tells when it is done.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_registry_record.h>
  /// POST /registries/{registryId}/records
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateRegistryRecord.html
  Response<CreateRegistryRecordView> create_registry_record(const CreateRegistryRecordRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Creates an identity for an agent that runs anywhere, with which it gets tokens and keys. Agent runtimes and
  /// gateways get theirs by themselves.
  /// #include <outcrop/bedrock_agentcore_control/operations/create_workload_identity.h>
  /// POST /identities/CreateWorkloadIdentity
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateWorkloadIdentity.html
  Response<CreateWorkloadIdentityView> create_workload_identity(const CreateWorkloadIdentityRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Deletes an agent runtime with all its versions, or one version.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_agent_runtime.h>
  /// DELETE /runtimes/{agentRuntimeId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteAgentRuntime.html
  Response<DeleteAgentRuntimeView> delete_agent_runtime(const DeleteAgentRuntimeRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Deletes an endpoint of an agent runtime; the version that it leads to stays.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_agent_runtime_endpoint.h>
  /// DELETE /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteAgentRuntimeEndpoint.html
  Response<DeleteAgentRuntimeEndpointView> delete_agent_runtime_endpoint(
      const DeleteAgentRuntimeEndpointRequest& request, const CallOptions& options = {}) const;

  /// Deletes a provider of an API key.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_api_key_credential_provider.h>
  /// POST /identities/DeleteApiKeyCredentialProvider
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteApiKeyCredentialProvider.html
  Response<DeleteApiKeyCredentialProviderView> delete_api_key_credential_provider(
      const DeleteApiKeyCredentialProviderRequest& request, const CallOptions& options = {}) const;

  /// Deletes a browser of the account's own.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_browser.h>
  /// DELETE /browsers/{browserId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteBrowser.html
  Response<DeleteBrowserView> delete_browser(const DeleteBrowserRequest& request,
                                             const CallOptions& options = {}) const;

  /// Deletes a browser profile with the data that sessions saved.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_browser_profile.h>
  /// DELETE /browser-profiles/{profileId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteBrowserProfile.html
  Response<DeleteBrowserProfileView> delete_browser_profile(const DeleteBrowserProfileRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Deletes a capacity provider. No version of an agent runtime may refer to it any more, or the call fails.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_capacity_provider.h>
  /// DELETE /capacity-providers/{capacityProviderId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, RetryableConflictException 409, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteCapacityProvider.html
  Response<DeleteCapacityProviderView> delete_capacity_provider(const DeleteCapacityProviderRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Deletes a code interpreter of the account's own.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_code_interpreter.h>
  /// DELETE /code-interpreters/{codeInterpreterId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteCodeInterpreter.html
  Response<DeleteCodeInterpreterView> delete_code_interpreter(const DeleteCodeInterpreterRequest& request,
                                                              const CallOptions& options = {}) const;

  /// Deletes a configuration bundle with all its versions.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_configuration_bundle.h>
  /// DELETE /configuration-bundles/{bundleId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteConfigurationBundle.html
  Response<DeleteConfigurationBundleView> delete_configuration_bundle(const DeleteConfigurationBundleRequest& request,
                                                                      const CallOptions& options = {}) const;

  /// Deletes a consent portal: users can no longer open it.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_consent_portal.h>
  /// POST /identities/DeleteConsentPortal
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteConsentPortal.html
  Response<DeleteConsentPortalView> delete_consent_portal(const DeleteConsentPortalRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Deletes a dataset with all its versions, or one version. The call returns before it is done.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_dataset.h>
  /// DELETE /datasets/{datasetId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteDataset.html
  Response<DeleteDatasetView> delete_dataset(const DeleteDatasetRequest& request,
                                             const CallOptions& options = {}) const;

  /// Deletes examples from the draft of a dataset. One id that the draft does not have rejects the whole request.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_dataset_examples.h>
  /// POST /datasets/{datasetId}/examples/delete
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteDatasetExamples.html
  Response<DeleteDatasetExamplesView> delete_dataset_examples(const DeleteDatasetExamplesRequest& request,
                                                              const CallOptions& options = {}) const;

  /// Deletes an evaluator of the account's own. No online evaluation that runs may use it.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_evaluator.h>
  /// DELETE /evaluators/{evaluatorId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteEvaluator.html
  Response<DeleteEvaluatorView> delete_evaluator(const DeleteEvaluatorRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Deletes a gateway. Delete its targets first.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_gateway.h>
  /// DELETE /gateways/{gatewayIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteGateway.html
  Response<DeleteGatewayView> delete_gateway(const DeleteGatewayRequest& request,
                                             const CallOptions& options = {}) const;

  /// Deletes a rate limit of a gateway: its calls are no longer limited by it.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_gateway_rate_limit.h>
  /// DELETE /gateways/{gatewayIdentifier}/rate-limits/{rateLimitId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteGatewayRateLimit.html
  Response<DeleteGatewayRateLimitView> delete_gateway_rate_limit(const DeleteGatewayRateLimitRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Deletes a rule of a gateway.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_gateway_rule.h>
  /// DELETE /gateways/{gatewayIdentifier}/rules/{ruleId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteGatewayRule.html
  Response<DeleteGatewayRuleView> delete_gateway_rule(const DeleteGatewayRuleRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Deletes a target of a gateway. While the target waits for someone's consent it cannot be deleted.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_gateway_target.h>
  /// DELETE /gateways/{gatewayIdentifier}/targets/{targetId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteGatewayTarget.html
  Response<DeleteGatewayTargetView> delete_gateway_target(const DeleteGatewayTargetRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Deletes a harness and, unless the call says otherwise, the memory that the service made for it.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_harness.h>
  /// DELETE /harnesses/{harnessId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteHarness.html
  Response<DeleteHarnessView> delete_harness(const DeleteHarnessRequest& request,
                                             const CallOptions& options = {}) const;

  /// Deletes an endpoint of a harness; the version that it leads to stays.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_harness_endpoint.h>
  /// DELETE /harnesses/{harnessId}/endpoints/{endpointName}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteHarnessEndpoint.html
  Response<DeleteHarnessEndpointView> delete_harness_endpoint(const DeleteHarnessEndpointRequest& request,
                                                              const CallOptions& options = {}) const;

  /// Deletes a memory for good, with its events and records.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_memory.h>
  /// DELETE /memories/{memoryId}/delete
  /// Errors: AccessDeniedException 403, ConflictException 409, ResourceNotFoundException 404, ServiceException 500,
  /// ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteMemory.html
  Response<DeleteMemoryView> delete_memory(const DeleteMemoryRequest& request, const CallOptions& options = {}) const;

  /// Deletes an OAuth2 credential provider with the client secret that the service keeps for it.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_oauth2_credential_provider.h>
  /// POST /identities/DeleteOauth2CredentialProvider
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteOauth2CredentialProvider.html
  Response<DeleteOauth2CredentialProviderView> delete_oauth2_credential_provider(
      const DeleteOauth2CredentialProviderRequest& request, const CallOptions& options = {}) const;

  /// Deletes an online evaluation and stops it where it runs.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_online_evaluation_config.h>
  /// DELETE /online-evaluation-configs/{onlineEvaluationConfigId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteOnlineEvaluationConfig.html
  Response<DeleteOnlineEvaluationConfigView> delete_online_evaluation_config(
      const DeleteOnlineEvaluationConfigRequest& request, const CallOptions& options = {}) const;

  /// Deletes a connector to a provider of payments.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_payment_connector.h>
  /// DELETE /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeletePaymentConnector.html
  Response<DeletePaymentConnectorView> delete_payment_connector(const DeletePaymentConnectorRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Deletes a payment credential provider and the credentials that it keeps.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_payment_credential_provider.h>
  /// POST /identities/DeletePaymentCredentialProvider
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeletePaymentCredentialProvider.html
  Response<DeletePaymentCredentialProviderView> delete_payment_credential_provider(
      const DeletePaymentCredentialProviderRequest& request, const CallOptions& options = {}) const;

  /// Deletes a payment manager. Delete its connectors first. The call returns before it is done.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_payment_manager.h>
  /// DELETE /payments/managers/{paymentManagerId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeletePaymentManager.html
  Response<DeletePaymentManagerView> delete_payment_manager(const DeletePaymentManagerRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Deletes a policy, which then decides nothing any more. The call returns before it is done.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_policy.h>
  /// DELETE /policy-engines/{policyEngineId}/policies/{policyId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeletePolicy.html
  Response<DeletePolicyView> delete_policy(const DeletePolicyRequest& request, const CallOptions& options = {}) const;

  /// Deletes a policy engine. Delete its policies first. The call returns before it is done.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_policy_engine.h>
  /// DELETE /policy-engines/{policyEngineId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeletePolicyEngine.html
  Response<DeletePolicyEngineView> delete_policy_engine(const DeletePolicyEngineRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Deletes a registry. Delete its records first. The call returns before it is done.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_registry.h>
  /// DELETE /registries/{registryId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteRegistry.html
  Response<DeleteRegistryView> delete_registry(const DeleteRegistryRequest& request,
                                               const CallOptions& options = {}) const;

  /// Deletes a record of a registry. The call returns before it is done.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_registry_record.h>
  /// DELETE /registries/{registryId}/records/{recordId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteRegistryRecord.html
  Response<DeleteRegistryRecordView> delete_registry_record(const DeleteRegistryRecordRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Takes the resource policy from an agent runtime or a gateway: who may use it is then up to the callers' IAM
  /// policies alone.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_resource_policy.h>
  /// DELETE /resourcepolicy/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteResourcePolicy.html
  Response<DeleteResourcePolicyView> delete_resource_policy(const DeleteResourcePolicyRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Deletes an identity for an agent.
  /// #include <outcrop/bedrock_agentcore_control/operations/delete_workload_identity.h>
  /// POST /identities/DeleteWorkloadIdentity
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DeleteWorkloadIdentity.html
  Response<DeleteWorkloadIdentityView> delete_workload_identity(const DeleteWorkloadIdentityRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Tells what an agent runtime, or a version of it, is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_agent_runtime.h>
  /// GET /runtimes/{agentRuntimeId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetAgentRuntime.html
  Response<GetAgentRuntimeView> get_agent_runtime(const GetAgentRuntimeRequest& request,
                                                  const CallOptions& options = {}) const;
  /// Calls get_agent_runtime until it answers with the error ResourceNotFoundException, and returns that answer,
  /// which has no members where it is an error. DELETE_FAILED ends the wait with the error WaiterFailed, which
  /// names the state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetAgentRuntimeView> wait_until_agent_runtime_deleted(
      const GetAgentRuntimeRequest& request, const WaitOptions<GetAgentRuntimeView>& options = {}) const;
  /// Calls get_agent_runtime until it answers with READY, and returns that answer. CREATE_FAILED, UPDATE_FAILED,
  /// DELETING or DELETE_FAILED ends the wait with the error WaiterFailed, which names the state and the service's
  /// reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetAgentRuntimeView> wait_until_agent_runtime_ready(
      const GetAgentRuntimeRequest& request, const WaitOptions<GetAgentRuntimeView>& options = {}) const;

  /// Tells what an endpoint of an agent runtime is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_agent_runtime_endpoint.h>
  /// GET /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetAgentRuntimeEndpoint.html
  Response<GetAgentRuntimeEndpointView> get_agent_runtime_endpoint(const GetAgentRuntimeEndpointRequest& request,
                                                                   const CallOptions& options = {}) const;
  /// Calls get_agent_runtime_endpoint until it answers with the error ResourceNotFoundException, and returns that
  /// answer, which has no members where it is an error. DELETE_FAILED ends the wait with the error WaiterFailed,
  /// which names the state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetAgentRuntimeEndpointView> wait_until_agent_runtime_endpoint_deleted(
      const GetAgentRuntimeEndpointRequest& request,
      const WaitOptions<GetAgentRuntimeEndpointView>& options = {}) const;
  /// Calls get_agent_runtime_endpoint until it answers with READY, and returns that answer. CREATE_FAILED,
  /// UPDATE_FAILED, DELETING or DELETE_FAILED ends the wait with the error WaiterFailed, which names the state and
  /// the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetAgentRuntimeEndpointView> wait_until_agent_runtime_endpoint_ready(
      const GetAgentRuntimeEndpointRequest& request,
      const WaitOptions<GetAgentRuntimeEndpointView>& options = {}) const;

  /// Tells where an API key is kept; the key itself is not told.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_api_key_credential_provider.h>
  /// POST /identities/GetApiKeyCredentialProvider
  /// Errors: AccessDeniedException 403, DecryptionFailure 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetApiKeyCredentialProvider.html
  Response<GetApiKeyCredentialProviderView> get_api_key_credential_provider(
      const GetApiKeyCredentialProviderRequest& request, const CallOptions& options = {}) const;

  /// Tells what a browser is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_browser.h>
  /// GET /browsers/{browserId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetBrowser.html
  Response<GetBrowserView> get_browser(const GetBrowserRequest& request, const CallOptions& options = {}) const;
  /// Calls get_browser until it answers with DELETED or the error ResourceNotFoundException, and returns that
  /// answer, which has no members where it is an error. DELETE_FAILED ends the wait with the error WaiterFailed,
  /// which names the state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetBrowserView> wait_until_browser_deleted(const GetBrowserRequest& request,
                                                      const WaitOptions<GetBrowserView>& options = {}) const;
  /// Calls get_browser until it answers with READY, and returns that answer. CREATE_FAILED, DELETING, DELETE_FAILED
  /// or DELETED ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses
  /// for 2 to 60 s; waits for 30 minutes at most.
  Response<GetBrowserView> wait_until_browser_ready(const GetBrowserRequest& request,
                                                    const WaitOptions<GetBrowserView>& options = {}) const;

  /// Tells what a browser profile is called, and what was saved to it last.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_browser_profile.h>
  /// GET /browser-profiles/{profileId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetBrowserProfile.html
  Response<GetBrowserProfileView> get_browser_profile(const GetBrowserProfileRequest& request,
                                                      const CallOptions& options = {}) const;
  /// Calls get_browser_profile until it answers with DELETED or the error ResourceNotFoundException, and returns
  /// that answer, which has no members where it is an error. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetBrowserProfileView> wait_until_browser_profile_deleted(
      const GetBrowserProfileRequest& request, const WaitOptions<GetBrowserProfileView>& options = {}) const;
  /// Calls get_browser_profile until it answers with READY, and returns that answer. DELETING or DELETED ends the
  /// wait with the error WaiterFailed, which names the state. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetBrowserProfileView> wait_until_browser_profile_ready(
      const GetBrowserProfileRequest& request, const WaitOptions<GetBrowserProfileView>& options = {}) const;

  /// Tells what a capacity provider is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_capacity_provider.h>
  /// GET /capacity-providers/{capacityProviderId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetCapacityProvider.html
  Response<GetCapacityProviderView> get_capacity_provider(const GetCapacityProviderRequest& request,
                                                          const CallOptions& options = {}) const;
  /// Calls get_capacity_provider until it answers with the error ResourceNotFoundException, and returns that
  /// answer, which has no members where it is an error. DELETE_FAILED ends the wait with the error WaiterFailed,
  /// which names the state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetCapacityProviderView> wait_until_capacity_provider_deleted(
      const GetCapacityProviderRequest& request, const WaitOptions<GetCapacityProviderView>& options = {}) const;
  /// Calls get_capacity_provider until it answers with READY, and returns that answer. CREATE_FAILED,
  /// UPDATE_FAILED, DELETING or DELETE_FAILED ends the wait with the error WaiterFailed, which names the state and
  /// the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetCapacityProviderView> wait_until_capacity_provider_ready(
      const GetCapacityProviderRequest& request, const WaitOptions<GetCapacityProviderView>& options = {}) const;

  /// Tells what a code interpreter is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_code_interpreter.h>
  /// GET /code-interpreters/{codeInterpreterId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetCodeInterpreter.html
  Response<GetCodeInterpreterView> get_code_interpreter(const GetCodeInterpreterRequest& request,
                                                        const CallOptions& options = {}) const;
  /// Calls get_code_interpreter until it answers with DELETED or the error ResourceNotFoundException, and returns
  /// that answer, which has no members where it is an error. DELETE_FAILED ends the wait with the error
  /// WaiterFailed, which names the state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at
  /// most.
  Response<GetCodeInterpreterView> wait_until_code_interpreter_deleted(
      const GetCodeInterpreterRequest& request, const WaitOptions<GetCodeInterpreterView>& options = {}) const;
  /// Calls get_code_interpreter until it answers with READY, and returns that answer. CREATE_FAILED, DELETING,
  /// DELETE_FAILED or DELETED ends the wait with the error WaiterFailed, which names the state and the service's
  /// reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetCodeInterpreterView> wait_until_code_interpreter_ready(
      const GetCodeInterpreterRequest& request, const WaitOptions<GetCodeInterpreterView>& options = {}) const;

  /// Tells the newest version of a configuration bundle on a branch. GetConfigurationBundleVersion tells an older
  /// one.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_configuration_bundle.h>
  /// GET /configuration-bundles/{bundleId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetConfigurationBundle.html
  Response<GetConfigurationBundleView> get_configuration_bundle(const GetConfigurationBundleRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Tells one version of a configuration bundle.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_configuration_bundle_version.h>
  /// GET /configuration-bundles/{bundleId}/versions/{versionId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetConfigurationBundleVersion.html
  Response<GetConfigurationBundleVersionView> get_configuration_bundle_version(
      const GetConfigurationBundleVersionRequest& request, const CallOptions& options = {}) const;

  /// Tells what a consent portal is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_consent_portal.h>
  /// POST /identities/GetConsentPortal
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetConsentPortal.html
  Response<GetConsentPortalView> get_consent_portal(const GetConsentPortalRequest& request,
                                                    const CallOptions& options = {}) const;
  /// Calls get_consent_portal until it answers with ACTIVE, and returns that answer. UPDATE_FAILED, DELETING or
  /// FAILED ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for
  /// 2 to 60 s; waits for 30 minutes at most.
  Response<GetConsentPortalView> wait_until_consent_portal_active(
      const GetConsentPortalRequest& request, const WaitOptions<GetConsentPortalView>& options = {}) const;
  /// Calls get_consent_portal until it answers with the error ResourceNotFoundException, and returns that answer,
  /// which has no members where it is an error. FAILED ends the wait with the error WaiterFailed, which names the
  /// state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetConsentPortalView> wait_until_consent_portal_deleted(
      const GetConsentPortalRequest& request, const WaitOptions<GetConsentPortalView>& options = {}) const;

  /// Tells what a dataset, or a version of it, is like. ListDatasetExamples tells its examples.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_dataset.h>
  /// GET /datasets/{datasetId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetDataset.html
  Response<GetDatasetView> get_dataset(const GetDatasetRequest& request, const CallOptions& options = {}) const;
  /// Calls get_dataset until it answers with ACTIVE, and returns that answer. CREATE_FAILED, UPDATE_FAILED,
  /// DELETING or DELETE_FAILED ends the wait with the error WaiterFailed, which names the state and the service's
  /// reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetDatasetView> wait_until_dataset_active(const GetDatasetRequest& request,
                                                     const WaitOptions<GetDatasetView>& options = {}) const;
  /// Calls get_dataset until it answers with the error ResourceNotFoundException, and returns that answer, which
  /// has no members where it is an error. DELETE_FAILED ends the wait with the error WaiterFailed, which names the
  /// state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetDatasetView> wait_until_dataset_deleted(const GetDatasetRequest& request,
                                                      const WaitOptions<GetDatasetView>& options = {}) const;

  /// Tells what an evaluator, AWS's own or the account's, is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_evaluator.h>
  /// GET /evaluators/{evaluatorId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetEvaluator.html
  Response<GetEvaluatorView> get_evaluator(const GetEvaluatorRequest& request, const CallOptions& options = {}) const;
  /// Calls get_evaluator until it answers with ACTIVE, and returns that answer. CREATE_FAILED, UPDATE_FAILED or
  /// DELETING ends the wait with the error WaiterFailed, which names the state. Pauses for 2 to 60 s; waits for 30
  /// minutes at most.
  Response<GetEvaluatorView> wait_until_evaluator_active(const GetEvaluatorRequest& request,
                                                         const WaitOptions<GetEvaluatorView>& options = {}) const;
  /// Calls get_evaluator until it answers with the error ResourceNotFoundException, and returns that answer, which
  /// has no members where it is an error. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetEvaluatorView> wait_until_evaluator_deleted(const GetEvaluatorRequest& request,
                                                          const WaitOptions<GetEvaluatorView>& options = {}) const;

  /// Tells what a gateway is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_gateway.h>
  /// GET /gateways/{gatewayIdentifier}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetGateway.html
  Response<GetGatewayView> get_gateway(const GetGatewayRequest& request, const CallOptions& options = {}) const;
  /// Calls get_gateway until it answers with the error ResourceNotFoundException, and returns that answer, which
  /// has no members where it is an error. FAILED ends the wait with the error WaiterFailed, which names the state
  /// and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetGatewayView> wait_until_gateway_deleted(const GetGatewayRequest& request,
                                                      const WaitOptions<GetGatewayView>& options = {}) const;
  /// Calls get_gateway until it answers with READY, and returns that answer. UPDATE_UNSUCCESSFUL, DELETING or
  /// FAILED ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for
  /// 2 to 60 s; waits for 30 minutes at most.
  Response<GetGatewayView> wait_until_gateway_ready(const GetGatewayRequest& request,
                                                    const WaitOptions<GetGatewayView>& options = {}) const;

  /// Tells what a rate limit of a gateway is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_gateway_rate_limit.h>
  /// GET /gateways/{gatewayIdentifier}/rate-limits/{rateLimitId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetGatewayRateLimit.html
  Response<GetGatewayRateLimitView> get_gateway_rate_limit(const GetGatewayRateLimitRequest& request,
                                                           const CallOptions& options = {}) const;
  /// Calls get_gateway_rate_limit until it answers with ACTIVE, and returns that answer. DELETING ends the wait
  /// with the error WaiterFailed, which names the state. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetGatewayRateLimitView> wait_until_gateway_rate_limit_active(
      const GetGatewayRateLimitRequest& request, const WaitOptions<GetGatewayRateLimitView>& options = {}) const;
  /// Calls get_gateway_rate_limit until it answers with the error ResourceNotFoundException, and returns that
  /// answer, which has no members where it is an error. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetGatewayRateLimitView> wait_until_gateway_rate_limit_deleted(
      const GetGatewayRateLimitRequest& request, const WaitOptions<GetGatewayRateLimitView>& options = {}) const;

  /// Tells what a rule of a gateway is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_gateway_rule.h>
  /// GET /gateways/{gatewayIdentifier}/rules/{ruleId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetGatewayRule.html
  Response<GetGatewayRuleView> get_gateway_rule(const GetGatewayRuleRequest& request,
                                                const CallOptions& options = {}) const;
  /// Calls get_gateway_rule until it answers with ACTIVE, and returns that answer. DELETING ends the wait with the
  /// error WaiterFailed, which names the state. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetGatewayRuleView> wait_until_gateway_rule_active(
      const GetGatewayRuleRequest& request, const WaitOptions<GetGatewayRuleView>& options = {}) const;
  /// Calls get_gateway_rule until it answers with the error ResourceNotFoundException, and returns that answer,
  /// which has no members where it is an error. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetGatewayRuleView> wait_until_gateway_rule_deleted(
      const GetGatewayRuleRequest& request, const WaitOptions<GetGatewayRuleView>& options = {}) const;

  /// Tells what a target of a gateway is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_gateway_target.h>
  /// GET /gateways/{gatewayIdentifier}/targets/{targetId}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetGatewayTarget.html
  Response<GetGatewayTargetView> get_gateway_target(const GetGatewayTargetRequest& request,
                                                    const CallOptions& options = {}) const;
  /// Calls get_gateway_target until it answers with the error ResourceNotFoundException, and returns that answer,
  /// which has no members where it is an error. FAILED ends the wait with the error WaiterFailed, which names the
  /// state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetGatewayTargetView> wait_until_gateway_target_deleted(
      const GetGatewayTargetRequest& request, const WaitOptions<GetGatewayTargetView>& options = {}) const;
  /// Calls get_gateway_target until it answers with READY, and returns that answer. UPDATE_UNSUCCESSFUL,
  /// SYNCHRONIZE_UNSUCCESSFUL, DELETING or FAILED ends the wait with the error WaiterFailed, which names the state
  /// and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetGatewayTargetView> wait_until_gateway_target_ready(
      const GetGatewayTargetRequest& request, const WaitOptions<GetGatewayTargetView>& options = {}) const;

  /// Tells what a harness, or a version of it, is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_harness.h>
  /// GET /harnesses/{harnessId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetHarness.html
  Response<GetHarnessView> get_harness(const GetHarnessRequest& request, const CallOptions& options = {}) const;
  /// Calls get_harness until it answers with the error ResourceNotFoundException, and returns that answer, which
  /// has no members where it is an error. DELETE_FAILED ends the wait with the error WaiterFailed, which names the
  /// state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetHarnessView> wait_until_harness_deleted(const GetHarnessRequest& request,
                                                      const WaitOptions<GetHarnessView>& options = {}) const;
  /// Calls get_harness until it answers with READY, and returns that answer. CREATE_FAILED, UPDATE_FAILED, DELETING
  /// or DELETE_FAILED ends the wait with the error WaiterFailed, which names the state and the service's reasons.
  /// Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetHarnessView> wait_until_harness_ready(const GetHarnessRequest& request,
                                                    const WaitOptions<GetHarnessView>& options = {}) const;

  /// Tells what an endpoint of a harness is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_harness_endpoint.h>
  /// GET /harnesses/{harnessId}/endpoints/{endpointName}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetHarnessEndpoint.html
  Response<GetHarnessEndpointView> get_harness_endpoint(const GetHarnessEndpointRequest& request,
                                                        const CallOptions& options = {}) const;
  /// Calls get_harness_endpoint until it answers with the error ResourceNotFoundException, and returns that answer,
  /// which has no members where it is an error. DELETE_FAILED ends the wait with the error WaiterFailed, which
  /// names the state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetHarnessEndpointView> wait_until_harness_endpoint_deleted(
      const GetHarnessEndpointRequest& request, const WaitOptions<GetHarnessEndpointView>& options = {}) const;
  /// Calls get_harness_endpoint until it answers with READY, and returns that answer. CREATE_FAILED, UPDATE_FAILED,
  /// DELETING or DELETE_FAILED ends the wait with the error WaiterFailed, which names the state and the service's
  /// reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetHarnessEndpointView> wait_until_harness_endpoint_ready(
      const GetHarnessEndpointRequest& request, const WaitOptions<GetHarnessEndpointView>& options = {}) const;

  /// Tells what a memory is like, with its strategies, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_memory.h>
  /// GET /memories/{memoryId}/details
  /// Errors: AccessDeniedException 403, ResourceNotFoundException 404, ServiceException 500, ThrottledException
  /// 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetMemory.html
  Response<GetMemoryView> get_memory(const GetMemoryRequest& request, const CallOptions& options = {}) const;
  /// Calls get_memory until it answers with ACTIVE, and returns that answer. FAILED ends the wait with the error
  /// WaiterFailed, which names the state and the service's reasons. Pauses for 2 to 120 s; waits for 30 minutes at
  /// most.
  Response<GetMemoryView> wait_until_memory_created(const GetMemoryRequest& request,
                                                    const WaitOptions<GetMemoryView>& options = {}) const;
  /// Calls get_memory until it answers with the error ResourceNotFoundException, and returns that answer, which has
  /// no members where it is an error. FAILED ends the wait with the error WaiterFailed, which names the state and
  /// the service's reasons. Pauses for 2 to 120 s; waits for 30 minutes at most.
  Response<GetMemoryView> wait_until_memory_deleted(const GetMemoryRequest& request,
                                                    const WaitOptions<GetMemoryView>& options = {}) const;

  /// Tells what an OAuth2 credential provider is like, without the client secret.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_oauth2_credential_provider.h>
  /// POST /identities/GetOauth2CredentialProvider
  /// Errors: AccessDeniedException 403, DecryptionFailure 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetOauth2CredentialProvider.html
  Response<GetOauth2CredentialProviderView> get_oauth2_credential_provider(
      const GetOauth2CredentialProviderRequest& request, const CallOptions& options = {}) const;
  /// Calls get_oauth2_credential_provider until it answers with the error ResourceNotFoundException, and returns
  /// that answer, which has no members where it is an error. DELETE_FAILED ends the wait with the error
  /// WaiterFailed, which names the state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at
  /// most.
  Response<GetOauth2CredentialProviderView> wait_until_oauth2_credential_provider_deleted(
      const GetOauth2CredentialProviderRequest& request,
      const WaitOptions<GetOauth2CredentialProviderView>& options = {}) const;
  /// Calls get_oauth2_credential_provider until it answers with READY, and returns that answer. CREATE_FAILED,
  /// UPDATE_FAILED, DELETING or DELETE_FAILED ends the wait with the error WaiterFailed, which names the state and
  /// the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetOauth2CredentialProviderView> wait_until_oauth2_credential_provider_ready(
      const GetOauth2CredentialProviderRequest& request,
      const WaitOptions<GetOauth2CredentialProviderView>& options = {}) const;

  /// Tells what an online evaluation is like, and whether it runs.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_online_evaluation_config.h>
  /// GET /online-evaluation-configs/{onlineEvaluationConfigId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetOnlineEvaluationConfig.html
  Response<GetOnlineEvaluationConfigView> get_online_evaluation_config(const GetOnlineEvaluationConfigRequest& request,
                                                                       const CallOptions& options = {}) const;
  /// Calls get_online_evaluation_config until it answers with ACTIVE, and returns that answer. CREATE_FAILED,
  /// UPDATE_FAILED, ERROR or DELETING ends the wait with the error WaiterFailed, which names the state and the
  /// service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetOnlineEvaluationConfigView> wait_until_online_evaluation_config_active(
      const GetOnlineEvaluationConfigRequest& request,
      const WaitOptions<GetOnlineEvaluationConfigView>& options = {}) const;
  /// Calls get_online_evaluation_config until it answers with the error ResourceNotFoundException, and returns that
  /// answer, which has no members where it is an error. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetOnlineEvaluationConfigView> wait_until_online_evaluation_config_deleted(
      const GetOnlineEvaluationConfigRequest& request,
      const WaitOptions<GetOnlineEvaluationConfigView>& options = {}) const;

  /// Tells what a connector to a provider of payments is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_payment_connector.h>
  /// GET /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPaymentConnector.html
  Response<GetPaymentConnectorView> get_payment_connector(const GetPaymentConnectorRequest& request,
                                                          const CallOptions& options = {}) const;
  /// Calls get_payment_connector until it answers with the error ResourceNotFoundException, and returns that
  /// answer, which has no members where it is an error. DELETE_FAILED ends the wait with the error WaiterFailed,
  /// which names the state. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetPaymentConnectorView> wait_until_payment_connector_deleted(
      const GetPaymentConnectorRequest& request, const WaitOptions<GetPaymentConnectorView>& options = {}) const;
  /// Calls get_payment_connector until it answers with READY, and returns that answer. CREATE_FAILED,
  /// UPDATE_FAILED, AWS_MARKETPLACE_SUBSCRIPTION_REQUIRED, AUTHENTICATION_EXPIRED, AUTHENTICATION_FAILED, DELETING
  /// or DELETE_FAILED ends the wait with the error WaiterFailed, which names the state. Pauses for 2 to 60 s; waits
  /// for 30 minutes at most.
  Response<GetPaymentConnectorView> wait_until_payment_connector_ready(
      const GetPaymentConnectorRequest& request, const WaitOptions<GetPaymentConnectorView>& options = {}) const;

  /// Tells what a payment credential provider is like, without the secrets.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_payment_credential_provider.h>
  /// POST /identities/GetPaymentCredentialProvider
  /// Errors: AccessDeniedException 403, DecryptionFailure 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPaymentCredentialProvider.html
  Response<GetPaymentCredentialProviderView> get_payment_credential_provider(
      const GetPaymentCredentialProviderRequest& request, const CallOptions& options = {}) const;

  /// Tells what a payment manager is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_payment_manager.h>
  /// GET /payments/managers/{paymentManagerId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPaymentManager.html
  Response<GetPaymentManagerView> get_payment_manager(const GetPaymentManagerRequest& request,
                                                      const CallOptions& options = {}) const;
  /// Calls get_payment_manager until it answers with the error ResourceNotFoundException, and returns that answer,
  /// which has no members where it is an error. DELETE_FAILED ends the wait with the error WaiterFailed, which
  /// names the state. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetPaymentManagerView> wait_until_payment_manager_deleted(
      const GetPaymentManagerRequest& request, const WaitOptions<GetPaymentManagerView>& options = {}) const;
  /// Calls get_payment_manager until it answers with READY, and returns that answer. CREATE_FAILED, UPDATE_FAILED,
  /// DELETING or DELETE_FAILED ends the wait with the error WaiterFailed, which names the state. Pauses for 2 to 60
  /// s; waits for 30 minutes at most.
  Response<GetPaymentManagerView> wait_until_payment_manager_ready(
      const GetPaymentManagerRequest& request, const WaitOptions<GetPaymentManagerView>& options = {}) const;

  /// Tells what a policy says, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_policy.h>
  /// GET /policy-engines/{policyEngineId}/policies/{policyId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPolicy.html
  Response<GetPolicyView> get_policy(const GetPolicyRequest& request, const CallOptions& options = {}) const;
  /// Calls get_policy until it answers with ACTIVE, and returns that answer. CREATE_FAILED, UPDATE_FAILED or
  /// DELETE_FAILED ends the wait with the error WaiterFailed, which names the state and the service's reasons.
  /// Pauses for 5 to 120 s; waits for 30 minutes at most.
  Response<GetPolicyView> wait_until_policy_active(const GetPolicyRequest& request,
                                                   const WaitOptions<GetPolicyView>& options = {}) const;
  /// Calls get_policy until it answers with the error ResourceNotFoundException, and returns that answer, which has
  /// no members where it is an error. DELETE_FAILED ends the wait with the error WaiterFailed, which names the
  /// state and the service's reasons. Pauses for 5 to 120 s; waits for 30 minutes at most.
  Response<GetPolicyView> wait_until_policy_deleted(const GetPolicyRequest& request,
                                                    const WaitOptions<GetPolicyView>& options = {}) const;

  /// Tells what a policy engine is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_policy_engine.h>
  /// GET /policy-engines/{policyEngineId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPolicyEngine.html
  Response<GetPolicyEngineView> get_policy_engine(const GetPolicyEngineRequest& request,
                                                  const CallOptions& options = {}) const;
  /// Calls get_policy_engine until it answers with ACTIVE, and returns that answer. CREATE_FAILED, UPDATE_FAILED or
  /// DELETE_FAILED ends the wait with the error WaiterFailed, which names the state and the service's reasons.
  /// Pauses for 5 to 120 s; waits for 30 minutes at most.
  Response<GetPolicyEngineView> wait_until_policy_engine_active(
      const GetPolicyEngineRequest& request, const WaitOptions<GetPolicyEngineView>& options = {}) const;
  /// Calls get_policy_engine until it answers with the error ResourceNotFoundException, and returns that answer,
  /// which has no members where it is an error. DELETE_FAILED ends the wait with the error WaiterFailed, which
  /// names the state and the service's reasons. Pauses for 5 to 120 s; waits for 30 minutes at most.
  Response<GetPolicyEngineView> wait_until_policy_engine_deleted(
      const GetPolicyEngineRequest& request, const WaitOptions<GetPolicyEngineView>& options = {}) const;

  /// Tells of a policy engine what is not encrypted: its state and times, but neither description nor reasons. It
  /// needs no permission for the KMS key.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_policy_engine_summary.h>
  /// GET /policy-engine-summaries/{policyEngineId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPolicyEngineSummary.html
  Response<GetPolicyEngineSummaryView> get_policy_engine_summary(const GetPolicyEngineSummaryRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Tells how far a generation of policies has come. ListPolicyGenerationAssets tells the policies that it made.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_policy_generation.h>
  /// GET /policy-engines/{policyEngineId}/policy-generations/{policyGenerationId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPolicyGeneration.html
  Response<GetPolicyGenerationView> get_policy_generation(const GetPolicyGenerationRequest& request,
                                                          const CallOptions& options = {}) const;
  /// Calls get_policy_generation until it answers with GENERATED, and returns that answer. GENERATE_FAILED or
  /// DELETE_FAILED ends the wait with the error WaiterFailed, which names the state and the service's reasons.
  /// Pauses for 5 to 120 s; waits for 30 minutes at most.
  Response<GetPolicyGenerationView> wait_until_policy_generation_completed(
      const GetPolicyGenerationRequest& request, const WaitOptions<GetPolicyGenerationView>& options = {}) const;

  /// Tells of a generation of policies what is not encrypted: its state, times and findings, but not the reasons.
  /// It needs no permission for the KMS key.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_policy_generation_summary.h>
  /// GET /policy-engines/{policyEngineId}/policy-generation-summaries/{policyGenerationId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPolicyGenerationSummary.html
  Response<GetPolicyGenerationSummaryView> get_policy_generation_summary(
      const GetPolicyGenerationSummaryRequest& request, const CallOptions& options = {}) const;

  /// Tells of a policy what is not encrypted: its state and times, but neither text, description nor reasons. It
  /// needs no permission for the KMS key.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_policy_summary.h>
  /// GET /policy-engines/{policyEngineId}/policy-summaries/{policyId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetPolicySummary.html
  Response<GetPolicySummaryView> get_policy_summary(const GetPolicySummaryRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Tells what a registry is like, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_registry.h>
  /// GET /registries/{registryId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetRegistry.html
  Response<GetRegistryView> get_registry(const GetRegistryRequest& request, const CallOptions& options = {}) const;
  /// Calls get_registry until it answers with the error ResourceNotFoundException, and returns that answer, which
  /// has no members where it is an error. DELETE_FAILED ends the wait with the error WaiterFailed, which names the
  /// state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetRegistryView> wait_until_registry_deleted(const GetRegistryRequest& request,
                                                        const WaitOptions<GetRegistryView>& options = {}) const;
  /// Calls get_registry until it answers with READY, and returns that answer. CREATE_FAILED, UPDATE_FAILED,
  /// DELETING or DELETE_FAILED ends the wait with the error WaiterFailed, which names the state and the service's
  /// reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetRegistryView> wait_until_registry_ready(const GetRegistryRequest& request,
                                                      const WaitOptions<GetRegistryView>& options = {}) const;

  /// Tells what a record of a registry describes, and its state.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_registry_record.h>
  /// GET /registries/{registryId}/records/{recordId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetRegistryRecord.html
  Response<GetRegistryRecordView> get_registry_record(const GetRegistryRecordRequest& request,
                                                      const CallOptions& options = {}) const;
  /// Calls get_registry_record until it answers with APPROVED, and returns that answer. REJECTED, DEPRECATED,
  /// CREATE_FAILED or UPDATE_FAILED ends the wait with the error WaiterFailed, which names the state and the
  /// service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetRegistryRecordView> wait_until_registry_record_approved(
      const GetRegistryRecordRequest& request, const WaitOptions<GetRegistryRecordView>& options = {}) const;
  /// Calls get_registry_record until it answers with DRAFT, PENDING_APPROVAL or APPROVED, and returns that answer.
  /// REJECTED, DEPRECATED, CREATE_FAILED or UPDATE_FAILED ends the wait with the error WaiterFailed, which names
  /// the state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetRegistryRecordView> wait_until_registry_record_created(
      const GetRegistryRecordRequest& request, const WaitOptions<GetRegistryRecordView>& options = {}) const;

  /// Tells the resource policy of an agent runtime or a gateway, which says who may use it.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_resource_policy.h>
  /// GET /resourcepolicy/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetResourcePolicy.html
  Response<GetResourcePolicyView> get_resource_policy(const GetResourcePolicyRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Tells how the token vault, which keeps the account's tokens and keys of credential providers, is encrypted.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_token_vault.h>
  /// POST /identities/get-token-vault
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetTokenVault.html
  Response<GetTokenVaultView> get_token_vault(const GetTokenVaultRequest& request,
                                              const CallOptions& options = {}) const;

  /// Tells what an identity for an agent is called, and where users may be sent back to.
  /// #include <outcrop/bedrock_agentcore_control/operations/get_workload_identity.h>
  /// POST /identities/GetWorkloadIdentity
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetWorkloadIdentity.html
  Response<GetWorkloadIdentityView> get_workload_identity(const GetWorkloadIdentityRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Lists the endpoints of an agent runtime, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_agent_runtime_endpoints.h>
  /// POST /runtimes/{agentRuntimeId}/runtime-endpoints/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListAgentRuntimeEndpoints.html
  Response<ListAgentRuntimeEndpointsView> list_agent_runtime_endpoints(const ListAgentRuntimeEndpointsRequest& request,
                                                                       const CallOptions& options = {}) const;
  /// The pages of list_agent_runtime_endpoints, each asked for while the one before it is in use.
  Pages<ListAgentRuntimeEndpointsView> list_agent_runtime_endpoints_pages(ListAgentRuntimeEndpointsRequest request,
                                                                          const CallOptions& options = {}) const;
  /// The items of all pages, `runtime_endpoints` of each.
  Items<ListAgentRuntimeEndpointsView, AgentRuntimeEndpointView> list_agent_runtime_endpoints_items(
      ListAgentRuntimeEndpointsRequest request, const CallOptions& options = {}) const;

  /// Lists the versions of an agent runtime, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_agent_runtime_versions.h>
  /// POST /runtimes/{agentRuntimeId}/versions/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListAgentRuntimeVersions.html
  Response<ListAgentRuntimeVersionsView> list_agent_runtime_versions(const ListAgentRuntimeVersionsRequest& request,
                                                                     const CallOptions& options = {}) const;
  /// The pages of list_agent_runtime_versions, each asked for while the one before it is in use.
  Pages<ListAgentRuntimeVersionsView> list_agent_runtime_versions_pages(ListAgentRuntimeVersionsRequest request,
                                                                        const CallOptions& options = {}) const;
  /// The items of all pages, `agent_runtimes` of each.
  Items<ListAgentRuntimeVersionsView, AgentRuntimeView> list_agent_runtime_versions_items(
      ListAgentRuntimeVersionsRequest request, const CallOptions& options = {}) const;

  /// Lists the versions of agent runtimes that use a capacity provider, one page at a time. While there are any, it
  /// cannot be deleted.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_agent_runtime_versions_by_capacity_provider.h>
  /// POST /capacity-providers/{capacityProviderId}/runtime-versions
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListAgentRuntimeVersionsByCapacityProvider.html
  Response<ListAgentRuntimeVersionsByCapacityProviderView> list_agent_runtime_versions_by_capacity_provider(
      const ListAgentRuntimeVersionsByCapacityProviderRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_agent_runtime_versions_by_capacity_provider, each asked for while the one before it is in use.
  Pages<ListAgentRuntimeVersionsByCapacityProviderView> list_agent_runtime_versions_by_capacity_provider_pages(
      ListAgentRuntimeVersionsByCapacityProviderRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `agent_runtimes` of each.
  Items<ListAgentRuntimeVersionsByCapacityProviderView, AgentRuntimeVersionSummaryView>
  list_agent_runtime_versions_by_capacity_provider_items(ListAgentRuntimeVersionsByCapacityProviderRequest request,
                                                         const CallOptions& options = {}) const;

  /// Lists the account's agent runtimes in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_agent_runtimes.h>
  /// POST /runtimes/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListAgentRuntimes.html
  Response<ListAgentRuntimesView> list_agent_runtimes(const ListAgentRuntimesRequest& request,
                                                      const CallOptions& options = {}) const;
  /// The pages of list_agent_runtimes, each asked for while the one before it is in use.
  Pages<ListAgentRuntimesView> list_agent_runtimes_pages(ListAgentRuntimesRequest request,
                                                         const CallOptions& options = {}) const;
  /// The items of all pages, `agent_runtimes` of each.
  Items<ListAgentRuntimesView, AgentRuntimeView> list_agent_runtimes_items(ListAgentRuntimesRequest request,
                                                                           const CallOptions& options = {}) const;

  /// Lists the account's API key credential providers in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_api_key_credential_providers.h>
  /// POST /identities/ListApiKeyCredentialProviders
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListApiKeyCredentialProviders.html
  Response<ListApiKeyCredentialProvidersView> list_api_key_credential_providers(
      const ListApiKeyCredentialProvidersRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_api_key_credential_providers, each asked for while the one before it is in use.
  Pages<ListApiKeyCredentialProvidersView> list_api_key_credential_providers_pages(
      ListApiKeyCredentialProvidersRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `credential_providers` of each.
  Items<ListApiKeyCredentialProvidersView, ApiKeyCredentialProviderItemView> list_api_key_credential_providers_items(
      ListApiKeyCredentialProvidersRequest request, const CallOptions& options = {}) const;

  /// Lists the account's browser profiles in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_browser_profiles.h>
  /// POST /browser-profiles
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListBrowserProfiles.html
  Response<ListBrowserProfilesView> list_browser_profiles(const ListBrowserProfilesRequest& request,
                                                          const CallOptions& options = {}) const;
  /// The pages of list_browser_profiles, each asked for while the one before it is in use.
  Pages<ListBrowserProfilesView> list_browser_profiles_pages(ListBrowserProfilesRequest request,
                                                             const CallOptions& options = {}) const;
  /// The items of all pages, `profile_summaries` of each.
  Items<ListBrowserProfilesView, BrowserProfileSummaryView> list_browser_profiles_items(
      ListBrowserProfilesRequest request, const CallOptions& options = {}) const;

  /// Lists the browsers that the account can use in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_browsers.h>
  /// POST /browsers
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListBrowsers.html
  Response<ListBrowsersView> list_browsers(const ListBrowsersRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_browsers, each asked for while the one before it is in use.
  Pages<ListBrowsersView> list_browsers_pages(ListBrowsersRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `browser_summaries` of each.
  Items<ListBrowsersView, BrowserSummaryView> list_browsers_items(ListBrowsersRequest request,
                                                                  const CallOptions& options = {}) const;

  /// Lists the account's capacity providers in the client's region, one page at a time; GetCapacityProvider tells
  /// more of each.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_capacity_providers.h>
  /// POST /capacity-providers
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListCapacityProviders.html
  Response<ListCapacityProvidersView> list_capacity_providers(const ListCapacityProvidersRequest& request,
                                                              const CallOptions& options = {}) const;
  /// The pages of list_capacity_providers, each asked for while the one before it is in use.
  Pages<ListCapacityProvidersView> list_capacity_providers_pages(ListCapacityProvidersRequest request,
                                                                 const CallOptions& options = {}) const;
  /// The items of all pages, `capacity_providers` of each.
  Items<ListCapacityProvidersView, CapacityProviderSummaryView> list_capacity_providers_items(
      ListCapacityProvidersRequest request, const CallOptions& options = {}) const;

  /// Lists the code interpreters that the account can use in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_code_interpreters.h>
  /// POST /code-interpreters
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListCodeInterpreters.html
  Response<ListCodeInterpretersView> list_code_interpreters(const ListCodeInterpretersRequest& request,
                                                            const CallOptions& options = {}) const;
  /// The pages of list_code_interpreters, each asked for while the one before it is in use.
  Pages<ListCodeInterpretersView> list_code_interpreters_pages(ListCodeInterpretersRequest request,
                                                               const CallOptions& options = {}) const;
  /// The items of all pages, `code_interpreter_summaries` of each.
  Items<ListCodeInterpretersView, CodeInterpreterSummaryView> list_code_interpreters_items(
      ListCodeInterpretersRequest request, const CallOptions& options = {}) const;

  /// Lists the versions of a configuration bundle, filtered as asked, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_configuration_bundle_versions.h>
  /// POST /configuration-bundles/{bundleId}/versions
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListConfigurationBundleVersions.html
  Response<ListConfigurationBundleVersionsView> list_configuration_bundle_versions(
      const ListConfigurationBundleVersionsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_configuration_bundle_versions, each asked for while the one before it is in use.
  Pages<ListConfigurationBundleVersionsView> list_configuration_bundle_versions_pages(
      ListConfigurationBundleVersionsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `versions` of each.
  Items<ListConfigurationBundleVersionsView, ConfigurationBundleVersionSummaryView>
  list_configuration_bundle_versions_items(ListConfigurationBundleVersionsRequest request,
                                           const CallOptions& options = {}) const;

  /// Lists the account's configuration bundles in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_configuration_bundles.h>
  /// POST /configuration-bundles
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListConfigurationBundles.html
  Response<ListConfigurationBundlesView> list_configuration_bundles(const ListConfigurationBundlesRequest& request,
                                                                    const CallOptions& options = {}) const;
  /// The pages of list_configuration_bundles, each asked for while the one before it is in use.
  Pages<ListConfigurationBundlesView> list_configuration_bundles_pages(ListConfigurationBundlesRequest request,
                                                                       const CallOptions& options = {}) const;
  /// The items of all pages, `bundles` of each.
  Items<ListConfigurationBundlesView, ConfigurationBundleSummaryView> list_configuration_bundles_items(
      ListConfigurationBundlesRequest request, const CallOptions& options = {}) const;

  /// Lists the account's consent portals in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_consent_portals.h>
  /// POST /identities/ListConsentPortals
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, UnauthorizedException
  /// 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListConsentPortals.html
  Response<ListConsentPortalsView> list_consent_portals(const ListConsentPortalsRequest& request,
                                                        const CallOptions& options = {}) const;
  /// The pages of list_consent_portals, each asked for while the one before it is in use.
  Pages<ListConsentPortalsView> list_consent_portals_pages(ListConsentPortalsRequest request,
                                                           const CallOptions& options = {}) const;
  /// The items of all pages, `consent_portals` of each.
  Items<ListConsentPortalsView, ConsentPortalSummaryView> list_consent_portals_items(
      ListConsentPortalsRequest request, const CallOptions& options = {}) const;

  /// Lists the examples of a dataset, one page at a time. All pages are of the version that the first one was of,
  /// even if the dataset changes meanwhile.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_dataset_examples.h>
  /// GET /datasets/{datasetId}/examples
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListDatasetExamples.html
  Response<ListDatasetExamplesView> list_dataset_examples(const ListDatasetExamplesRequest& request,
                                                          const CallOptions& options = {}) const;
  /// The pages of list_dataset_examples, each asked for while the one before it is in use.
  Pages<ListDatasetExamplesView> list_dataset_examples_pages(ListDatasetExamplesRequest request,
                                                             const CallOptions& options = {}) const;
  /// The items of all pages, `examples` of each.
  Items<ListDatasetExamplesView, DocumentView> list_dataset_examples_items(ListDatasetExamplesRequest request,
                                                                           const CallOptions& options = {}) const;

  /// Lists the published versions of a dataset, newest first, one page at a time. The working copy is not among
  /// them.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_dataset_versions.h>
  /// GET /datasets/{datasetId}/versions
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListDatasetVersions.html
  Response<ListDatasetVersionsView> list_dataset_versions(const ListDatasetVersionsRequest& request,
                                                          const CallOptions& options = {}) const;
  /// The pages of list_dataset_versions, each asked for while the one before it is in use.
  Pages<ListDatasetVersionsView> list_dataset_versions_pages(ListDatasetVersionsRequest request,
                                                             const CallOptions& options = {}) const;
  /// The items of all pages, `versions` of each.
  Items<ListDatasetVersionsView, DatasetVersionSummaryView> list_dataset_versions_items(
      ListDatasetVersionsRequest request, const CallOptions& options = {}) const;

  /// Lists the account's datasets in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_datasets.h>
  /// GET /datasets
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListDatasets.html
  Response<ListDatasetsView> list_datasets(const ListDatasetsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_datasets, each asked for while the one before it is in use.
  Pages<ListDatasetsView> list_datasets_pages(ListDatasetsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `datasets` of each.
  Items<ListDatasetsView, DatasetSummaryView> list_datasets_items(ListDatasetsRequest request,
                                                                  const CallOptions& options = {}) const;

  /// Lists the evaluators that the account can use in the client's region, the service's own among them, one page
  /// at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_evaluators.h>
  /// POST /evaluators
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListEvaluators.html
  Response<ListEvaluatorsView> list_evaluators(const ListEvaluatorsRequest& request,
                                               const CallOptions& options = {}) const;
  /// The pages of list_evaluators, each asked for while the one before it is in use.
  Pages<ListEvaluatorsView> list_evaluators_pages(ListEvaluatorsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `evaluators` of each.
  Items<ListEvaluatorsView, EvaluatorSummaryView> list_evaluators_items(ListEvaluatorsRequest request,
                                                                        const CallOptions& options = {}) const;

  /// Lists the rate limits of a gateway, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_gateway_rate_limits.h>
  /// GET /gateways/{gatewayIdentifier}/rate-limits
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListGatewayRateLimits.html
  Response<ListGatewayRateLimitsView> list_gateway_rate_limits(const ListGatewayRateLimitsRequest& request,
                                                               const CallOptions& options = {}) const;
  /// The pages of list_gateway_rate_limits, each asked for while the one before it is in use.
  Pages<ListGatewayRateLimitsView> list_gateway_rate_limits_pages(ListGatewayRateLimitsRequest request,
                                                                  const CallOptions& options = {}) const;
  /// The items of all pages, `rate_limits` of each.
  Items<ListGatewayRateLimitsView, GatewayRateLimitDetailView> list_gateway_rate_limits_items(
      ListGatewayRateLimitsRequest request, const CallOptions& options = {}) const;

  /// Lists the rules of a gateway, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_gateway_rules.h>
  /// GET /gateways/{gatewayIdentifier}/rules
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListGatewayRules.html
  Response<ListGatewayRulesView> list_gateway_rules(const ListGatewayRulesRequest& request,
                                                    const CallOptions& options = {}) const;
  /// The pages of list_gateway_rules, each asked for while the one before it is in use.
  Pages<ListGatewayRulesView> list_gateway_rules_pages(ListGatewayRulesRequest request,
                                                       const CallOptions& options = {}) const;
  /// The items of all pages, `gateway_rules` of each.
  Items<ListGatewayRulesView, GatewayRuleDetailView> list_gateway_rules_items(ListGatewayRulesRequest request,
                                                                              const CallOptions& options = {}) const;

  /// Lists the targets of a gateway, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_gateway_targets.h>
  /// GET /gateways/{gatewayIdentifier}/targets/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListGatewayTargets.html
  Response<ListGatewayTargetsView> list_gateway_targets(const ListGatewayTargetsRequest& request,
                                                        const CallOptions& options = {}) const;
  /// The pages of list_gateway_targets, each asked for while the one before it is in use.
  Pages<ListGatewayTargetsView> list_gateway_targets_pages(ListGatewayTargetsRequest request,
                                                           const CallOptions& options = {}) const;
  /// The items of all pages, `items` of each.
  Items<ListGatewayTargetsView, TargetSummaryView> list_gateway_targets_items(ListGatewayTargetsRequest request,
                                                                              const CallOptions& options = {}) const;

  /// Lists the account's gateways in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_gateways.h>
  /// GET /gateways/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListGateways.html
  Response<ListGatewaysView> list_gateways(const ListGatewaysRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_gateways, each asked for while the one before it is in use.
  Pages<ListGatewaysView> list_gateways_pages(ListGatewaysRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `items` of each.
  Items<ListGatewaysView, GatewaySummaryView> list_gateways_items(ListGatewaysRequest request,
                                                                  const CallOptions& options = {}) const;

  /// Lists the endpoints of a harness, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_harness_endpoints.h>
  /// GET /harnesses/{harnessId}/endpoints
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListHarnessEndpoints.html
  Response<ListHarnessEndpointsView> list_harness_endpoints(const ListHarnessEndpointsRequest& request,
                                                            const CallOptions& options = {}) const;
  /// The pages of list_harness_endpoints, each asked for while the one before it is in use.
  Pages<ListHarnessEndpointsView> list_harness_endpoints_pages(ListHarnessEndpointsRequest request,
                                                               const CallOptions& options = {}) const;
  /// The items of all pages, `endpoints` of each.
  Items<ListHarnessEndpointsView, HarnessEndpointView> list_harness_endpoints_items(
      ListHarnessEndpointsRequest request, const CallOptions& options = {}) const;

  /// Lists the versions of a harness, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_harness_versions.h>
  /// GET /harnesses/{harnessId}/versions
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListHarnessVersions.html
  Response<ListHarnessVersionsView> list_harness_versions(const ListHarnessVersionsRequest& request,
                                                          const CallOptions& options = {}) const;
  /// The pages of list_harness_versions, each asked for while the one before it is in use.
  Pages<ListHarnessVersionsView> list_harness_versions_pages(ListHarnessVersionsRequest request,
                                                             const CallOptions& options = {}) const;
  /// The items of all pages, `harness_versions` of each.
  Items<ListHarnessVersionsView, HarnessVersionSummaryView> list_harness_versions_items(
      ListHarnessVersionsRequest request, const CallOptions& options = {}) const;

  /// Lists the account's harnesses in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_harnesses.h>
  /// GET /harnesses
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListHarnesses.html
  Response<ListHarnessesView> list_harnesses(const ListHarnessesRequest& request,
                                             const CallOptions& options = {}) const;
  /// The pages of list_harnesses, each asked for while the one before it is in use.
  Pages<ListHarnessesView> list_harnesses_pages(ListHarnessesRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `harnesses` of each.
  Items<ListHarnessesView, HarnessSummaryView> list_harnesses_items(ListHarnessesRequest request,
                                                                    const CallOptions& options = {}) const;

  /// Lists the account's memories in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_memories.h>
  /// POST /memories/
  /// Errors: AccessDeniedException 403, ResourceNotFoundException 404, ServiceException 500, ThrottledException
  /// 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListMemories.html
  Response<ListMemoriesView> list_memories(const ListMemoriesRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_memories, each asked for while the one before it is in use.
  Pages<ListMemoriesView> list_memories_pages(ListMemoriesRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `memories` of each.
  Items<ListMemoriesView, MemorySummaryView> list_memories_items(ListMemoriesRequest request,
                                                                 const CallOptions& options = {}) const;

  /// Lists the account's OAuth 2.0 credential providers in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_oauth2_credential_providers.h>
  /// POST /identities/ListOauth2CredentialProviders
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListOauth2CredentialProviders.html
  Response<ListOauth2CredentialProvidersView> list_oauth2_credential_providers(
      const ListOauth2CredentialProvidersRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_oauth2_credential_providers, each asked for while the one before it is in use.
  Pages<ListOauth2CredentialProvidersView> list_oauth2_credential_providers_pages(
      ListOauth2CredentialProvidersRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `credential_providers` of each.
  Items<ListOauth2CredentialProvidersView, Oauth2CredentialProviderItemView> list_oauth2_credential_providers_items(
      ListOauth2CredentialProvidersRequest request, const CallOptions& options = {}) const;

  /// Lists the account's online evaluations in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_online_evaluation_configs.h>
  /// POST /online-evaluation-configs
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListOnlineEvaluationConfigs.html
  Response<ListOnlineEvaluationConfigsView> list_online_evaluation_configs(
      const ListOnlineEvaluationConfigsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_online_evaluation_configs, each asked for while the one before it is in use.
  Pages<ListOnlineEvaluationConfigsView> list_online_evaluation_configs_pages(
      ListOnlineEvaluationConfigsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `online_evaluation_configs` of each.
  Items<ListOnlineEvaluationConfigsView, OnlineEvaluationConfigSummaryView> list_online_evaluation_configs_items(
      ListOnlineEvaluationConfigsRequest request, const CallOptions& options = {}) const;

  /// Lists the connectors of a payment manager, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_payment_connectors.h>
  /// POST /payments/managers/{paymentManagerId}/connectors-list
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPaymentConnectors.html
  Response<ListPaymentConnectorsView> list_payment_connectors(const ListPaymentConnectorsRequest& request,
                                                              const CallOptions& options = {}) const;
  /// The pages of list_payment_connectors, each asked for while the one before it is in use.
  Pages<ListPaymentConnectorsView> list_payment_connectors_pages(ListPaymentConnectorsRequest request,
                                                                 const CallOptions& options = {}) const;
  /// The items of all pages, `payment_connectors` of each.
  Items<ListPaymentConnectorsView, PaymentConnectorSummaryView> list_payment_connectors_items(
      ListPaymentConnectorsRequest request, const CallOptions& options = {}) const;

  /// Lists the account's payment credential providers in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_payment_credential_providers.h>
  /// POST /identities/ListPaymentCredentialProviders
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPaymentCredentialProviders.html
  Response<ListPaymentCredentialProvidersView> list_payment_credential_providers(
      const ListPaymentCredentialProvidersRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_payment_credential_providers, each asked for while the one before it is in use.
  Pages<ListPaymentCredentialProvidersView> list_payment_credential_providers_pages(
      ListPaymentCredentialProvidersRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `credential_providers` of each.
  Items<ListPaymentCredentialProvidersView, PaymentCredentialProviderItemView> list_payment_credential_providers_items(
      ListPaymentCredentialProvidersRequest request, const CallOptions& options = {}) const;

  /// Lists the account's payment managers in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_payment_managers.h>
  /// POST /payments/managers-list
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPaymentManagers.html
  Response<ListPaymentManagersView> list_payment_managers(const ListPaymentManagersRequest& request,
                                                          const CallOptions& options = {}) const;
  /// The pages of list_payment_managers, each asked for while the one before it is in use.
  Pages<ListPaymentManagersView> list_payment_managers_pages(ListPaymentManagersRequest request,
                                                             const CallOptions& options = {}) const;
  /// The items of all pages, `payment_managers` of each.
  Items<ListPaymentManagersView, PaymentManagerSummaryView> list_payment_managers_items(
      ListPaymentManagersRequest request, const CallOptions& options = {}) const;

  /// Lists the policies of a policy engine with all that they say, one page at a time. ListPolicySummaries does
  /// without the KMS key.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_policies.h>
  /// GET /policy-engines/{policyEngineId}/policies
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPolicies.html
  Response<ListPoliciesView> list_policies(const ListPoliciesRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_policies, each asked for while the one before it is in use.
  Pages<ListPoliciesView> list_policies_pages(ListPoliciesRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `policies` of each.
  Items<ListPoliciesView, PolicyView> list_policies_items(ListPoliciesRequest request,
                                                          const CallOptions& options = {}) const;

  /// Lists the account's policy engines in the client's region without what a KMS key of the customer encrypts, one
  /// page at a time; so no permission for that key is needed.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_policy_engine_summaries.h>
  /// GET /policy-engine-summaries
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPolicyEngineSummaries.html
  Response<ListPolicyEngineSummariesView> list_policy_engine_summaries(const ListPolicyEngineSummariesRequest& request,
                                                                       const CallOptions& options = {}) const;
  /// The pages of list_policy_engine_summaries, each asked for while the one before it is in use.
  Pages<ListPolicyEngineSummariesView> list_policy_engine_summaries_pages(ListPolicyEngineSummariesRequest request,
                                                                          const CallOptions& options = {}) const;
  /// The items of all pages, `policy_engines` of each.
  Items<ListPolicyEngineSummariesView, PolicyEngineSummaryView> list_policy_engine_summaries_items(
      ListPolicyEngineSummariesRequest request, const CallOptions& options = {}) const;

  /// Lists the account's policy engines in the client's region, one page at a time. ListPolicyEngineSummaries does
  /// without the KMS key.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_policy_engines.h>
  /// GET /policy-engines
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPolicyEngines.html
  Response<ListPolicyEnginesView> list_policy_engines(const ListPolicyEnginesRequest& request,
                                                      const CallOptions& options = {}) const;
  /// The pages of list_policy_engines, each asked for while the one before it is in use.
  Pages<ListPolicyEnginesView> list_policy_engines_pages(ListPolicyEnginesRequest request,
                                                         const CallOptions& options = {}) const;
  /// The items of all pages, `policy_engines` of each.
  Items<ListPolicyEnginesView, PolicyEngineView> list_policy_engines_items(ListPolicyEnginesRequest request,
                                                                           const CallOptions& options = {}) const;

  /// Lists the policies that a model wrote in one policy generation, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_policy_generation_assets.h>
  /// GET /policy-engines/{policyEngineId}/policy-generations/{policyGenerationId}/assets
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPolicyGenerationAssets.html
  Response<ListPolicyGenerationAssetsView> list_policy_generation_assets(
      const ListPolicyGenerationAssetsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_policy_generation_assets, each asked for while the one before it is in use.
  Pages<ListPolicyGenerationAssetsView> list_policy_generation_assets_pages(ListPolicyGenerationAssetsRequest request,
                                                                            const CallOptions& options = {}) const;
  /// The items of all pages, `policy_generation_assets` of each.
  Items<ListPolicyGenerationAssetsView, PolicyGenerationAssetView> list_policy_generation_assets_items(
      ListPolicyGenerationAssetsRequest request, const CallOptions& options = {}) const;

  /// Lists the policy generations of a policy engine without what a KMS key of the customer encrypts, one page at a
  /// time; so no permission for that key is needed.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_policy_generation_summaries.h>
  /// GET /policy-engines/{policyEngineId}/policy-generation-summaries
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPolicyGenerationSummaries.html
  Response<ListPolicyGenerationSummariesView> list_policy_generation_summaries(
      const ListPolicyGenerationSummariesRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_policy_generation_summaries, each asked for while the one before it is in use.
  Pages<ListPolicyGenerationSummariesView> list_policy_generation_summaries_pages(
      ListPolicyGenerationSummariesRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `policy_generations` of each.
  Items<ListPolicyGenerationSummariesView, PolicyGenerationSummaryView> list_policy_generation_summaries_items(
      ListPolicyGenerationSummariesRequest request, const CallOptions& options = {}) const;

  /// Lists the policy generations of a policy engine, one page at a time. ListPolicyGenerationSummaries does
  /// without the KMS key.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_policy_generations.h>
  /// GET /policy-engines/{policyEngineId}/policy-generations
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPolicyGenerations.html
  Response<ListPolicyGenerationsView> list_policy_generations(const ListPolicyGenerationsRequest& request,
                                                              const CallOptions& options = {}) const;
  /// The pages of list_policy_generations, each asked for while the one before it is in use.
  Pages<ListPolicyGenerationsView> list_policy_generations_pages(ListPolicyGenerationsRequest request,
                                                                 const CallOptions& options = {}) const;
  /// The items of all pages, `policy_generations` of each.
  Items<ListPolicyGenerationsView, PolicyGenerationView> list_policy_generations_items(
      ListPolicyGenerationsRequest request, const CallOptions& options = {}) const;

  /// Lists the policies of a policy engine without what a KMS key of the customer encrypts, one page at a time; so
  /// no permission for that key is needed.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_policy_summaries.h>
  /// GET /policy-engines/{policyEngineId}/policy-summaries
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListPolicySummaries.html
  Response<ListPolicySummariesView> list_policy_summaries(const ListPolicySummariesRequest& request,
                                                          const CallOptions& options = {}) const;
  /// The pages of list_policy_summaries, each asked for while the one before it is in use.
  Pages<ListPolicySummariesView> list_policy_summaries_pages(ListPolicySummariesRequest request,
                                                             const CallOptions& options = {}) const;
  /// The items of all pages, `policies` of each.
  Items<ListPolicySummariesView, PolicySummaryView> list_policy_summaries_items(ListPolicySummariesRequest request,
                                                                                const CallOptions& options = {}) const;

  /// Lists the account's registries in the client's region, filtered as asked, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_registries.h>
  /// GET /registries
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListRegistries.html
  Response<ListRegistriesView> list_registries(const ListRegistriesRequest& request,
                                               const CallOptions& options = {}) const;
  /// The pages of list_registries, each asked for while the one before it is in use.
  Pages<ListRegistriesView> list_registries_pages(ListRegistriesRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `registries` of each.
  Items<ListRegistriesView, RegistrySummaryView> list_registries_items(ListRegistriesRequest request,
                                                                       const CallOptions& options = {}) const;

  /// Lists the records of a registry, filtered as asked, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_registry_records.h>
  /// GET /registries/{registryId}/records
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListRegistryRecords.html
  Response<ListRegistryRecordsView> list_registry_records(const ListRegistryRecordsRequest& request,
                                                          const CallOptions& options = {}) const;
  /// The pages of list_registry_records, each asked for while the one before it is in use.
  Pages<ListRegistryRecordsView> list_registry_records_pages(ListRegistryRecordsRequest request,
                                                             const CallOptions& options = {}) const;
  /// The items of all pages, `registry_records` of each.
  Items<ListRegistryRecordsView, RegistryRecordSummaryView> list_registry_records_items(
      ListRegistryRecordsRequest request, const CallOptions& options = {}) const;

  /// Lists the tags of a resource, such as an agent runtime, a browser or a gateway.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_tags_for_resource.h>
  /// GET /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListTagsForResource.html
  Response<ListTagsForResourceView> list_tags_for_resource(const ListTagsForResourceRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Lists the account's workload identities in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore_control/operations/list_workload_identities.h>
  /// POST /identities/ListWorkloadIdentities
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListWorkloadIdentities.html
  Response<ListWorkloadIdentitiesView> list_workload_identities(const ListWorkloadIdentitiesRequest& request,
                                                                const CallOptions& options = {}) const;
  /// The pages of list_workload_identities, each asked for while the one before it is in use.
  Pages<ListWorkloadIdentitiesView> list_workload_identities_pages(ListWorkloadIdentitiesRequest request,
                                                                   const CallOptions& options = {}) const;
  /// The items of all pages, `workload_identities` of each.
  Items<ListWorkloadIdentitiesView, WorkloadIdentityTypeView> list_workload_identities_items(
      ListWorkloadIdentitiesRequest request, const CallOptions& options = {}) const;

  /// Sets the resource policy of an agent runtime or gateway, and replaces the one that it has.
  /// #include <outcrop/bedrock_agentcore_control/operations/put_resource_policy.h>
  /// PUT /resourcepolicy/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PutResourcePolicy.html
  Response<PutResourcePolicyView> put_resource_policy(const PutResourcePolicyRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Exchanges the keys that the service got for a connector to a payment provider. They are exchanged when it
  /// answers, for all connectors of the same credential provider; if it fails, the old ones stay.
  /// #include <outcrop/bedrock_agentcore_control/operations/rotate_payment_connector_credentials.h>
  /// POST /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}/rotate-credentials
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RotatePaymentConnectorCredentials.html
  Response<RotatePaymentConnectorCredentialsView> rotate_payment_connector_credentials(
      const RotatePaymentConnectorCredentialsRequest& request, const CallOptions& options = {}) const;

  /// Sets the KMS key that encrypts a token vault, which keeps credentials of AgentCore Identity.
  /// #include <outcrop/bedrock_agentcore_control/operations/set_token_vault_cmk.h>
  /// POST /identities/set-token-vault-cmk
  /// Errors: AccessDeniedException 403, ConcurrentModificationException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SetTokenVaultCMK.html
  Response<SetTokenVaultCMKView> set_token_vault_cmk(const SetTokenVaultCMKRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Has a model write policies from a description in plain language. Its results are deleted after seven days;
  /// CreatePolicy keeps those that are wanted.
  /// #include <outcrop/bedrock_agentcore_control/operations/start_policy_generation.h>
  /// POST /policy-engines/{policyEngineId}/policy-generations
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StartPolicyGeneration.html
  Response<StartPolicyGenerationView> start_policy_generation(const StartPolicyGenerationRequest& request,
                                                              const CallOptions& options = {}) const;

  /// Asks for the approval of a record that is in the state `DRAFT`. Where the registry approves by itself, the
  /// record has it at once.
  /// #include <outcrop/bedrock_agentcore_control/operations/submit_registry_record_for_approval.h>
  /// POST /registries/{registryId}/records/{recordId}/submit-for-approval
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SubmitRegistryRecordForApproval.html
  Response<SubmitRegistryRecordForApprovalView> submit_registry_record_for_approval(
      const SubmitRegistryRecordForApprovalRequest& request, const CallOptions& options = {}) const;

  /// Has a gateway fetch the tools of targets anew. A target that waits for somebody to agree, or whose tools are
  /// given by `mcpToolSchema`, is refused.
  /// #include <outcrop/bedrock_agentcore_control/operations/synchronize_gateway_targets.h>
  /// PUT /gateways/{gatewayIdentifier}/synchronizeTargets
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SynchronizeGatewayTargets.html
  Response<SynchronizeGatewayTargetsView> synchronize_gateway_targets(const SynchronizeGatewayTargetsRequest& request,
                                                                      const CallOptions& options = {}) const;

  /// Adds tags to a resource, and replaces values of keys that it has.
  /// #include <outcrop/bedrock_agentcore_control/operations/tag_resource.h>
  /// POST /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TagResource.html
  Response<TagResourceView> tag_resource(const TagResourceRequest& request, const CallOptions& options = {}) const;

  /// Removes tags from a resource.
  /// #include <outcrop/bedrock_agentcore_control/operations/untag_resource.h>
  /// DELETE /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UntagResource.html
  Response<UntagResourceView> untag_resource(const UntagResourceRequest& request,
                                             const CallOptions& options = {}) const;

  /// Makes a new version of an agent runtime, with another program or other settings. The default endpoint then
  /// leads to it.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_agent_runtime.h>
  /// PUT /runtimes/{agentRuntimeId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateAgentRuntime.html
  Response<UpdateAgentRuntimeView> update_agent_runtime(const UpdateAgentRuntimeRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Lets an endpoint of an agent runtime lead to another version.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_agent_runtime_endpoint.h>
  /// PUT /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateAgentRuntimeEndpoint.html
  Response<UpdateAgentRuntimeEndpointView> update_agent_runtime_endpoint(
      const UpdateAgentRuntimeEndpointRequest& request, const CallOptions& options = {}) const;

  /// Exchanges the key that an API key credential provider hands out.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_api_key_credential_provider.h>
  /// POST /identities/UpdateApiKeyCredentialProvider
  /// Errors: AccessDeniedException 403, ConflictException 409, DecryptionFailure 400, EncryptionFailure 400,
  /// InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 402,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateApiKeyCredentialProvider.html
  Response<UpdateApiKeyCredentialProviderView> update_api_key_credential_provider(
      const UpdateApiKeyCredentialProviderRequest& request, const CallOptions& options = {}) const;

  /// Changes the description of a capacity provider. Nothing else of one can be changed: create another one.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_capacity_provider.h>
  /// PUT /capacity-providers/{capacityProviderId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, RetryableConflictException 409, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateCapacityProvider.html
  Response<UpdateCapacityProviderView> update_capacity_provider(const UpdateCapacityProviderRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Makes a new version of a configuration bundle; the ones before it are kept.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_configuration_bundle.h>
  /// PUT /configuration-bundles/{bundleId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateConfigurationBundle.html
  Response<UpdateConfigurationBundleView> update_configuration_bundle(const UpdateConfigurationBundleRequest& request,
                                                                      const CallOptions& options = {}) const;

  /// Changes a consent portal, where users agree to what agents do for them.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_consent_portal.h>
  /// POST /identities/UpdateConsentPortal
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateConsentPortal.html
  Response<UpdateConsentPortalView> update_consent_portal(const UpdateConsentPortalRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Changes the description of a dataset. AddDatasetExamples, UpdateDatasetExamples and DeleteDatasetExamples
  /// change what it holds.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_dataset.h>
  /// PUT /datasets/{datasetId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateDataset.html
  Response<UpdateDatasetView> update_dataset(const UpdateDatasetRequest& request,
                                             const CallOptions& options = {}) const;

  /// Replaces examples in the working copy of a dataset. If one of them does not fit the dataset's schema, none is
  /// replaced.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_dataset_examples.h>
  /// POST /datasets/{datasetId}/examples/update
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateDatasetExamples.html
  Response<UpdateDatasetExamplesView> update_dataset_examples(const UpdateDatasetExamplesRequest& request,
                                                              const CallOptions& options = {}) const;

  /// Changes an evaluator of the account. One that an online evaluation uses while it runs cannot be changed, nor
  /// one of the service's own.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_evaluator.h>
  /// PUT /evaluators/{evaluatorId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateEvaluator.html
  Response<UpdateEvaluatorView> update_evaluator(const UpdateEvaluatorRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Changes a gateway: who may use it, and how it works.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_gateway.h>
  /// PUT /gateways/{gatewayIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateGateway.html
  Response<UpdateGatewayView> update_gateway(const UpdateGatewayRequest& request,
                                             const CallOptions& options = {}) const;

  /// Replaces what a rate limit of a gateway allows. What requests are told apart by cannot be changed.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_gateway_rate_limit.h>
  /// PATCH /gateways/{gatewayIdentifier}/rate-limits/{rateLimitId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateGatewayRateLimit.html
  Response<UpdateGatewayRateLimitView> update_gateway_rate_limit(const UpdateGatewayRateLimitRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Changes a rule of a gateway: which requests it is for, when its turn comes, and what it does.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_gateway_rule.h>
  /// PATCH /gateways/{gatewayIdentifier}/rules/{ruleId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateGatewayRule.html
  Response<UpdateGatewayRuleView> update_gateway_rule(const UpdateGatewayRuleRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Changes a target of a gateway. One that waits for a user to agree is refused.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_gateway_target.h>
  /// PUT /gateways/{gatewayIdentifier}/targets/{targetId}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateGatewayTarget.html
  Response<UpdateGatewayTargetView> update_gateway_target(const UpdateGatewayTargetRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Makes a new version of a harness, with other settings.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_harness.h>
  /// PATCH /harnesses/{harnessId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateHarness.html
  Response<UpdateHarnessView> update_harness(const UpdateHarnessRequest& request,
                                             const CallOptions& options = {}) const;

  /// Lets an endpoint of a harness lead to another version, or changes its description.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_harness_endpoint.h>
  /// PATCH /harnesses/{harnessId}/endpoints/{endpointName}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateHarnessEndpoint.html
  Response<UpdateHarnessEndpointView> update_harness_endpoint(const UpdateHarnessEndpointRequest& request,
                                                              const CallOptions& options = {}) const;

  /// Changes a memory: how long it keeps events, and what it makes of them.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_memory.h>
  /// PUT /memories/{memoryId}/update
  /// Errors: AccessDeniedException 403, ConflictException 409, ResourceNotFoundException 404, ServiceException 500,
  /// ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateMemory.html
  Response<UpdateMemoryView> update_memory(const UpdateMemoryRequest& request, const CallOptions& options = {}) const;

  /// Changes an OAuth 2.0 credential provider, such as to another client secret.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_oauth2_credential_provider.h>
  /// POST /identities/UpdateOauth2CredentialProvider
  /// Errors: AccessDeniedException 403, ConflictException 409, DecryptionFailure 400, EncryptionFailure 400,
  /// InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 402,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateOauth2CredentialProvider.html
  Response<UpdateOauth2CredentialProviderView> update_oauth2_credential_provider(
      const UpdateOauth2CredentialProviderRequest& request, const CallOptions& options = {}) const;

  /// Changes an online evaluation, or has it rest or run. It holds at once, for what is being evaluated too.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_online_evaluation_config.h>
  /// PUT /online-evaluation-configs/{onlineEvaluationConfigId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateOnlineEvaluationConfig.html
  Response<UpdateOnlineEvaluationConfigView> update_online_evaluation_config(
      const UpdateOnlineEvaluationConfigRequest& request, const CallOptions& options = {}) const;

  /// Changes a connector to a payment provider.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_payment_connector.h>
  /// PATCH /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, SubscriptionRequiredException 403,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatePaymentConnector.html
  Response<UpdatePaymentConnectorView> update_payment_connector(const UpdatePaymentConnectorRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Exchanges the keys for a payment provider that a payment credential provider keeps.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_payment_credential_provider.h>
  /// POST /identities/UpdatePaymentCredentialProvider
  /// Errors: AccessDeniedException 403, ConflictException 409, DecryptionFailure 400, EncryptionFailure 400,
  /// InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 402,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatePaymentCredentialProvider.html
  Response<UpdatePaymentCredentialProviderView> update_payment_credential_provider(
      const UpdatePaymentCredentialProviderRequest& request, const CallOptions& options = {}) const;

  /// Changes a payment manager: who may want a payment, and the role that it works under.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_payment_manager.h>
  /// PATCH /payments/managers/{paymentManagerId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatePaymentManager.html
  Response<UpdatePaymentManagerView> update_payment_manager(const UpdatePaymentManagerRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Changes what a policy says. The call only starts the change: GetPolicy tells when it is done. If the policy
  /// has, gets or loses conditions on time, running sessions have to begin anew.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_policy.h>
  /// PATCH /policy-engines/{policyEngineId}/policies/{policyId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatePolicy.html
  Response<UpdatePolicyView> update_policy(const UpdatePolicyRequest& request, const CallOptions& options = {}) const;

  /// Changes the description of a policy engine. The call only starts the change: GetPolicyEngine tells when it is
  /// done.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_policy_engine.h>
  /// PATCH /policy-engines/{policyEngineId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdatePolicyEngine.html
  Response<UpdatePolicyEngineView> update_policy_engine(const UpdatePolicyEngineRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Changes a registry: who may search it, and whether new records need approval.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_registry.h>
  /// PATCH /registries/{registryId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateRegistry.html
  Response<UpdateRegistryView> update_registry(const UpdateRegistryRequest& request,
                                               const CallOptions& options = {}) const;

  /// Changes a record of a registry, which then needs approval anew; until it has that, the record is found as it
  /// was approved last. The call only starts the change: GetRegistryRecord tells when it is done.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_registry_record.h>
  /// PATCH /registries/{registryId}/records/{recordId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateRegistryRecord.html
  Response<UpdateRegistryRecordView> update_registry_record(const UpdateRegistryRecordRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Approves or rejects a record of a registry, or withdraws it for good.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_registry_record_status.h>
  /// PATCH /registries/{registryId}/records/{recordId}/status
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateRegistryRecordStatus.html
  Response<UpdateRegistryRecordStatusView> update_registry_record_status(
      const UpdateRegistryRecordStatusRequest& request, const CallOptions& options = {}) const;

  /// Changes where users may be sent back to after they agreed to what a workload does for them.
  /// #include <outcrop/bedrock_agentcore_control/operations/update_workload_identity.h>
  /// POST /identities/UpdateWorkloadIdentity
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UpdateWorkloadIdentity.html
  Response<UpdateWorkloadIdentityView> update_workload_identity(const UpdateWorkloadIdentityRequest& request,
                                                                const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::Connection> connection_;
};

}  // namespace outcrop::bedrock_agentcore_control
