// AsyncClient: the operations of Bedrock AgentCore Control on a Dispatcher. Include the operations that you call as
// well. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <utility>

#include "outcrop/async_call.h"
#include "outcrop/bedrock_agentcore_control/client.h"

namespace outcrop::bedrock_agentcore_control {

struct AddDatasetExamplesRequest;
struct AddDatasetExamplesView;
struct BatchPutGatewayRateLimitsRequest;
struct BatchPutGatewayRateLimitsView;
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
struct PutResourcePolicyRequest;
struct PutResourcePolicyView;
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

internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const AddDatasetExamplesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const BatchPutGatewayRateLimitsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateAgentRuntimeRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateAgentRuntimeEndpointRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateApiKeyCredentialProviderRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateBrowserRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateBrowserProfileRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateCapacityProviderRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateCodeInterpreterRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateConfigurationBundleRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateConsentPortalRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateDatasetRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateDatasetVersionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateEvaluatorRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateGatewayRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateGatewayRateLimitRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateGatewayRuleRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateGatewayTargetRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateHarnessRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateHarnessEndpointRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateMemoryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateOauth2CredentialProviderRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateOnlineEvaluationConfigRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePaymentConnectorRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreatePaymentCredentialProviderRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePaymentManagerRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePolicyEngineRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateRegistryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateRegistryRecordRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateWorkloadIdentityRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentRuntimeRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteAgentRuntimeEndpointRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteApiKeyCredentialProviderRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteBrowserRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteBrowserProfileRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteCapacityProviderRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteCodeInterpreterRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteConfigurationBundleRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteConsentPortalRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteDatasetRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteDatasetExamplesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteEvaluatorRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteGatewayRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteGatewayRateLimitRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteGatewayRuleRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteGatewayTargetRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteHarnessRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteHarnessEndpointRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteMemoryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteOauth2CredentialProviderRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteOnlineEvaluationConfigRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePaymentConnectorRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeletePaymentCredentialProviderRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePaymentManagerRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePolicyEngineRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteRegistryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteRegistryRecordRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteResourcePolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteWorkloadIdentityRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentRuntimeRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_agent_runtime_deleted(const internal::AsyncTarget& target,
                                                                  const GetAgentRuntimeRequest& request,
                                                                  const WaitOptions<GetAgentRuntimeView>& options);
internal::PendingCallPtr prepare_wait_until_agent_runtime_ready(const internal::AsyncTarget& target,
                                                                const GetAgentRuntimeRequest& request,
                                                                const WaitOptions<GetAgentRuntimeView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentRuntimeEndpointRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_agent_runtime_endpoint_deleted(
    const internal::AsyncTarget& target, const GetAgentRuntimeEndpointRequest& request,
    const WaitOptions<GetAgentRuntimeEndpointView>& options);
internal::PendingCallPtr prepare_wait_until_agent_runtime_endpoint_ready(
    const internal::AsyncTarget& target, const GetAgentRuntimeEndpointRequest& request,
    const WaitOptions<GetAgentRuntimeEndpointView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetApiKeyCredentialProviderRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetBrowserRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_browser_deleted(const internal::AsyncTarget& target,
                                                            const GetBrowserRequest& request,
                                                            const WaitOptions<GetBrowserView>& options);
internal::PendingCallPtr prepare_wait_until_browser_ready(const internal::AsyncTarget& target,
                                                          const GetBrowserRequest& request,
                                                          const WaitOptions<GetBrowserView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetBrowserProfileRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_browser_profile_deleted(const internal::AsyncTarget& target,
                                                                    const GetBrowserProfileRequest& request,
                                                                    const WaitOptions<GetBrowserProfileView>& options);
internal::PendingCallPtr prepare_wait_until_browser_profile_ready(const internal::AsyncTarget& target,
                                                                  const GetBrowserProfileRequest& request,
                                                                  const WaitOptions<GetBrowserProfileView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetCapacityProviderRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_capacity_provider_deleted(
    const internal::AsyncTarget& target, const GetCapacityProviderRequest& request,
    const WaitOptions<GetCapacityProviderView>& options);
internal::PendingCallPtr prepare_wait_until_capacity_provider_ready(
    const internal::AsyncTarget& target, const GetCapacityProviderRequest& request,
    const WaitOptions<GetCapacityProviderView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetCodeInterpreterRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_code_interpreter_deleted(
    const internal::AsyncTarget& target, const GetCodeInterpreterRequest& request,
    const WaitOptions<GetCodeInterpreterView>& options);
internal::PendingCallPtr prepare_wait_until_code_interpreter_ready(const internal::AsyncTarget& target,
                                                                   const GetCodeInterpreterRequest& request,
                                                                   const WaitOptions<GetCodeInterpreterView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetConfigurationBundleRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetConfigurationBundleVersionRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetConsentPortalRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_consent_portal_active(const internal::AsyncTarget& target,
                                                                  const GetConsentPortalRequest& request,
                                                                  const WaitOptions<GetConsentPortalView>& options);
internal::PendingCallPtr prepare_wait_until_consent_portal_deleted(const internal::AsyncTarget& target,
                                                                   const GetConsentPortalRequest& request,
                                                                   const WaitOptions<GetConsentPortalView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDatasetRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_dataset_active(const internal::AsyncTarget& target,
                                                           const GetDatasetRequest& request,
                                                           const WaitOptions<GetDatasetView>& options);
internal::PendingCallPtr prepare_wait_until_dataset_deleted(const internal::AsyncTarget& target,
                                                            const GetDatasetRequest& request,
                                                            const WaitOptions<GetDatasetView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetEvaluatorRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_evaluator_active(const internal::AsyncTarget& target,
                                                             const GetEvaluatorRequest& request,
                                                             const WaitOptions<GetEvaluatorView>& options);
internal::PendingCallPtr prepare_wait_until_evaluator_deleted(const internal::AsyncTarget& target,
                                                              const GetEvaluatorRequest& request,
                                                              const WaitOptions<GetEvaluatorView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetGatewayRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_gateway_deleted(const internal::AsyncTarget& target,
                                                            const GetGatewayRequest& request,
                                                            const WaitOptions<GetGatewayView>& options);
internal::PendingCallPtr prepare_wait_until_gateway_ready(const internal::AsyncTarget& target,
                                                          const GetGatewayRequest& request,
                                                          const WaitOptions<GetGatewayView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetGatewayRateLimitRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_gateway_rate_limit_active(
    const internal::AsyncTarget& target, const GetGatewayRateLimitRequest& request,
    const WaitOptions<GetGatewayRateLimitView>& options);
internal::PendingCallPtr prepare_wait_until_gateway_rate_limit_deleted(
    const internal::AsyncTarget& target, const GetGatewayRateLimitRequest& request,
    const WaitOptions<GetGatewayRateLimitView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetGatewayRuleRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_gateway_rule_active(const internal::AsyncTarget& target,
                                                                const GetGatewayRuleRequest& request,
                                                                const WaitOptions<GetGatewayRuleView>& options);
internal::PendingCallPtr prepare_wait_until_gateway_rule_deleted(const internal::AsyncTarget& target,
                                                                 const GetGatewayRuleRequest& request,
                                                                 const WaitOptions<GetGatewayRuleView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetGatewayTargetRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_gateway_target_deleted(const internal::AsyncTarget& target,
                                                                   const GetGatewayTargetRequest& request,
                                                                   const WaitOptions<GetGatewayTargetView>& options);
internal::PendingCallPtr prepare_wait_until_gateway_target_ready(const internal::AsyncTarget& target,
                                                                 const GetGatewayTargetRequest& request,
                                                                 const WaitOptions<GetGatewayTargetView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetHarnessRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_harness_deleted(const internal::AsyncTarget& target,
                                                            const GetHarnessRequest& request,
                                                            const WaitOptions<GetHarnessView>& options);
internal::PendingCallPtr prepare_wait_until_harness_ready(const internal::AsyncTarget& target,
                                                          const GetHarnessRequest& request,
                                                          const WaitOptions<GetHarnessView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetHarnessEndpointRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_harness_endpoint_deleted(
    const internal::AsyncTarget& target, const GetHarnessEndpointRequest& request,
    const WaitOptions<GetHarnessEndpointView>& options);
internal::PendingCallPtr prepare_wait_until_harness_endpoint_ready(const internal::AsyncTarget& target,
                                                                   const GetHarnessEndpointRequest& request,
                                                                   const WaitOptions<GetHarnessEndpointView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetMemoryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_memory_created(const internal::AsyncTarget& target,
                                                           const GetMemoryRequest& request,
                                                           const WaitOptions<GetMemoryView>& options);
internal::PendingCallPtr prepare_wait_until_memory_deleted(const internal::AsyncTarget& target,
                                                           const GetMemoryRequest& request,
                                                           const WaitOptions<GetMemoryView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetOauth2CredentialProviderRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_oauth2_credential_provider_deleted(
    const internal::AsyncTarget& target, const GetOauth2CredentialProviderRequest& request,
    const WaitOptions<GetOauth2CredentialProviderView>& options);
internal::PendingCallPtr prepare_wait_until_oauth2_credential_provider_ready(
    const internal::AsyncTarget& target, const GetOauth2CredentialProviderRequest& request,
    const WaitOptions<GetOauth2CredentialProviderView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetOnlineEvaluationConfigRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_online_evaluation_config_active(
    const internal::AsyncTarget& target, const GetOnlineEvaluationConfigRequest& request,
    const WaitOptions<GetOnlineEvaluationConfigView>& options);
internal::PendingCallPtr prepare_wait_until_online_evaluation_config_deleted(
    const internal::AsyncTarget& target, const GetOnlineEvaluationConfigRequest& request,
    const WaitOptions<GetOnlineEvaluationConfigView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPaymentConnectorRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_payment_connector_deleted(
    const internal::AsyncTarget& target, const GetPaymentConnectorRequest& request,
    const WaitOptions<GetPaymentConnectorView>& options);
internal::PendingCallPtr prepare_wait_until_payment_connector_ready(
    const internal::AsyncTarget& target, const GetPaymentConnectorRequest& request,
    const WaitOptions<GetPaymentConnectorView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetPaymentCredentialProviderRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPaymentManagerRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_payment_manager_deleted(const internal::AsyncTarget& target,
                                                                    const GetPaymentManagerRequest& request,
                                                                    const WaitOptions<GetPaymentManagerView>& options);
internal::PendingCallPtr prepare_wait_until_payment_manager_ready(const internal::AsyncTarget& target,
                                                                  const GetPaymentManagerRequest& request,
                                                                  const WaitOptions<GetPaymentManagerView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_policy_active(const internal::AsyncTarget& target,
                                                          const GetPolicyRequest& request,
                                                          const WaitOptions<GetPolicyView>& options);
internal::PendingCallPtr prepare_wait_until_policy_deleted(const internal::AsyncTarget& target,
                                                           const GetPolicyRequest& request,
                                                           const WaitOptions<GetPolicyView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPolicyEngineRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_policy_engine_active(const internal::AsyncTarget& target,
                                                                 const GetPolicyEngineRequest& request,
                                                                 const WaitOptions<GetPolicyEngineView>& options);
internal::PendingCallPtr prepare_wait_until_policy_engine_deleted(const internal::AsyncTarget& target,
                                                                  const GetPolicyEngineRequest& request,
                                                                  const WaitOptions<GetPolicyEngineView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPolicyEngineSummaryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPolicyGenerationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_policy_generation_completed(
    const internal::AsyncTarget& target, const GetPolicyGenerationRequest& request,
    const WaitOptions<GetPolicyGenerationView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPolicyGenerationSummaryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPolicySummaryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetRegistryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_registry_deleted(const internal::AsyncTarget& target,
                                                             const GetRegistryRequest& request,
                                                             const WaitOptions<GetRegistryView>& options);
internal::PendingCallPtr prepare_wait_until_registry_ready(const internal::AsyncTarget& target,
                                                           const GetRegistryRequest& request,
                                                           const WaitOptions<GetRegistryView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetRegistryRecordRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_registry_record_approved(const internal::AsyncTarget& target,
                                                                     const GetRegistryRecordRequest& request,
                                                                     const WaitOptions<GetRegistryRecordView>& options);
internal::PendingCallPtr prepare_wait_until_registry_record_created(const internal::AsyncTarget& target,
                                                                    const GetRegistryRecordRequest& request,
                                                                    const WaitOptions<GetRegistryRecordView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetResourcePolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetTokenVaultRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetWorkloadIdentityRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentRuntimeEndpointsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentRuntimeVersionsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListAgentRuntimeVersionsByCapacityProviderRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListAgentRuntimesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListApiKeyCredentialProvidersRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListBrowserProfilesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListBrowsersRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListCapacityProvidersRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListCodeInterpretersRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListConfigurationBundleVersionsRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListConfigurationBundlesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListConsentPortalsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListDatasetExamplesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListDatasetVersionsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListDatasetsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListEvaluatorsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListGatewayRateLimitsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListGatewayRulesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListGatewayTargetsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListGatewaysRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListHarnessEndpointsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListHarnessVersionsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListHarnessesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListMemoriesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListOauth2CredentialProvidersRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListOnlineEvaluationConfigsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPaymentConnectorsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListPaymentCredentialProvidersRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPaymentManagersRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPoliciesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPolicyEngineSummariesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPolicyEnginesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPolicyGenerationAssetsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListPolicyGenerationSummariesRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPolicyGenerationsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPolicySummariesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListRegistriesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListRegistryRecordsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListTagsForResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListWorkloadIdentitiesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PutResourcePolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const RotatePaymentConnectorCredentialsRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const SetTokenVaultCMKRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartPolicyGenerationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const SubmitRegistryRecordForApprovalRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const SynchronizeGatewayTargetsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const TagResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UntagResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentRuntimeRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentRuntimeEndpointRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateApiKeyCredentialProviderRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateCapacityProviderRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateConfigurationBundleRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateConsentPortalRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateDatasetRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateDatasetExamplesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateEvaluatorRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateGatewayRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateGatewayRateLimitRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateGatewayRuleRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateGatewayTargetRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateHarnessRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateHarnessEndpointRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateMemoryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateOauth2CredentialProviderRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateOnlineEvaluationConfigRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdatePaymentConnectorRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdatePaymentCredentialProviderRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdatePaymentManagerRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdatePolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdatePolicyEngineRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateRegistryRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateRegistryRecordRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateRegistryRecordStatusRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateWorkloadIdentityRequest& request,
                                 const CallOptions& options);

/// `client.async(dispatcher)`: the same operations without waiting, all but those that answer with a stream of events
/// or bytes. Each comes in two forms: with a callback, which gets the Response, and without one, as a call that has not
/// begun (then, future, co_await). So do the waiters, whose pauses keep no thread. See outcrop/async_call.h. A cheap
/// handle; the request may go as soon as the function returns. Leave the template parameters alone: they tell variables
/// from what is written in braces, for co_await.
class AsyncClient {
 public:
  explicit AsyncClient(internal::AsyncTarget target) : target_(std::move(target)) {}

  template <internal::Is<AddDatasetExamplesRequest> Request = AddDatasetExamplesRequest>
  AsyncCall<AddDatasetExamplesView, internal::kAwaitable<Request>> add_dataset_examples(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<AddDatasetExamplesRequest> Request = AddDatasetExamplesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<AddDatasetExamplesView, internal::kAwaitable<Request, Options>> add_dataset_examples(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<AddDatasetExamplesView> Callback>
  void add_dataset_examples(const AddDatasetExamplesRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<AddDatasetExamplesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<BatchPutGatewayRateLimitsRequest> Request = BatchPutGatewayRateLimitsRequest>
  AsyncCall<BatchPutGatewayRateLimitsView, internal::kAwaitable<Request>> batch_put_gateway_rate_limits(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<BatchPutGatewayRateLimitsRequest> Request = BatchPutGatewayRateLimitsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<BatchPutGatewayRateLimitsView, internal::kAwaitable<Request, Options>> batch_put_gateway_rate_limits(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<BatchPutGatewayRateLimitsView> Callback>
  void batch_put_gateway_rate_limits(const BatchPutGatewayRateLimitsRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<BatchPutGatewayRateLimitsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateAgentRuntimeRequest> Request = CreateAgentRuntimeRequest>
  AsyncCall<CreateAgentRuntimeView, internal::kAwaitable<Request>> create_agent_runtime(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateAgentRuntimeRequest> Request = CreateAgentRuntimeRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateAgentRuntimeView, internal::kAwaitable<Request, Options>> create_agent_runtime(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateAgentRuntimeView> Callback>
  void create_agent_runtime(const CreateAgentRuntimeRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<CreateAgentRuntimeView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateAgentRuntimeEndpointRequest> Request = CreateAgentRuntimeEndpointRequest>
  AsyncCall<CreateAgentRuntimeEndpointView, internal::kAwaitable<Request>> create_agent_runtime_endpoint(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateAgentRuntimeEndpointRequest> Request = CreateAgentRuntimeEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateAgentRuntimeEndpointView, internal::kAwaitable<Request, Options>> create_agent_runtime_endpoint(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateAgentRuntimeEndpointView> Callback>
  void create_agent_runtime_endpoint(const CreateAgentRuntimeEndpointRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<CreateAgentRuntimeEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateApiKeyCredentialProviderRequest> Request = CreateApiKeyCredentialProviderRequest>
  AsyncCall<CreateApiKeyCredentialProviderView, internal::kAwaitable<Request>> create_api_key_credential_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateApiKeyCredentialProviderRequest> Request = CreateApiKeyCredentialProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateApiKeyCredentialProviderView, internal::kAwaitable<Request, Options>>
  create_api_key_credential_provider(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateApiKeyCredentialProviderView> Callback>
  void create_api_key_credential_provider(const CreateApiKeyCredentialProviderRequest& request, Callback callback,
                                          const CallOptions& options = {}) const {
    AsyncCall<CreateApiKeyCredentialProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateBrowserRequest> Request = CreateBrowserRequest>
  AsyncCall<CreateBrowserView, internal::kAwaitable<Request>> create_browser(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateBrowserRequest> Request = CreateBrowserRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateBrowserView, internal::kAwaitable<Request, Options>> create_browser(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateBrowserView> Callback>
  void create_browser(const CreateBrowserRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateBrowserView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateBrowserProfileRequest> Request = CreateBrowserProfileRequest>
  AsyncCall<CreateBrowserProfileView, internal::kAwaitable<Request>> create_browser_profile(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateBrowserProfileRequest> Request = CreateBrowserProfileRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateBrowserProfileView, internal::kAwaitable<Request, Options>> create_browser_profile(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateBrowserProfileView> Callback>
  void create_browser_profile(const CreateBrowserProfileRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<CreateBrowserProfileView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateCapacityProviderRequest> Request = CreateCapacityProviderRequest>
  AsyncCall<CreateCapacityProviderView, internal::kAwaitable<Request>> create_capacity_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateCapacityProviderRequest> Request = CreateCapacityProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateCapacityProviderView, internal::kAwaitable<Request, Options>> create_capacity_provider(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateCapacityProviderView> Callback>
  void create_capacity_provider(const CreateCapacityProviderRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<CreateCapacityProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateCodeInterpreterRequest> Request = CreateCodeInterpreterRequest>
  AsyncCall<CreateCodeInterpreterView, internal::kAwaitable<Request>> create_code_interpreter(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateCodeInterpreterRequest> Request = CreateCodeInterpreterRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateCodeInterpreterView, internal::kAwaitable<Request, Options>> create_code_interpreter(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateCodeInterpreterView> Callback>
  void create_code_interpreter(const CreateCodeInterpreterRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<CreateCodeInterpreterView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateConfigurationBundleRequest> Request = CreateConfigurationBundleRequest>
  AsyncCall<CreateConfigurationBundleView, internal::kAwaitable<Request>> create_configuration_bundle(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateConfigurationBundleRequest> Request = CreateConfigurationBundleRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateConfigurationBundleView, internal::kAwaitable<Request, Options>> create_configuration_bundle(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateConfigurationBundleView> Callback>
  void create_configuration_bundle(const CreateConfigurationBundleRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<CreateConfigurationBundleView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateConsentPortalRequest> Request = CreateConsentPortalRequest>
  AsyncCall<CreateConsentPortalView, internal::kAwaitable<Request>> create_consent_portal(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateConsentPortalRequest> Request = CreateConsentPortalRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateConsentPortalView, internal::kAwaitable<Request, Options>> create_consent_portal(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateConsentPortalView> Callback>
  void create_consent_portal(const CreateConsentPortalRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<CreateConsentPortalView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateDatasetRequest> Request = CreateDatasetRequest>
  AsyncCall<CreateDatasetView, internal::kAwaitable<Request>> create_dataset(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateDatasetRequest> Request = CreateDatasetRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateDatasetView, internal::kAwaitable<Request, Options>> create_dataset(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateDatasetView> Callback>
  void create_dataset(const CreateDatasetRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateDatasetView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateDatasetVersionRequest> Request = CreateDatasetVersionRequest>
  AsyncCall<CreateDatasetVersionView, internal::kAwaitable<Request>> create_dataset_version(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateDatasetVersionRequest> Request = CreateDatasetVersionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateDatasetVersionView, internal::kAwaitable<Request, Options>> create_dataset_version(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateDatasetVersionView> Callback>
  void create_dataset_version(const CreateDatasetVersionRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<CreateDatasetVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateEvaluatorRequest> Request = CreateEvaluatorRequest>
  AsyncCall<CreateEvaluatorView, internal::kAwaitable<Request>> create_evaluator(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateEvaluatorRequest> Request = CreateEvaluatorRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateEvaluatorView, internal::kAwaitable<Request, Options>> create_evaluator(Request&& request,
                                                                                          Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateEvaluatorView> Callback>
  void create_evaluator(const CreateEvaluatorRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<CreateEvaluatorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateGatewayRequest> Request = CreateGatewayRequest>
  AsyncCall<CreateGatewayView, internal::kAwaitable<Request>> create_gateway(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateGatewayRequest> Request = CreateGatewayRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateGatewayView, internal::kAwaitable<Request, Options>> create_gateway(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateGatewayView> Callback>
  void create_gateway(const CreateGatewayRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateGatewayView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateGatewayRateLimitRequest> Request = CreateGatewayRateLimitRequest>
  AsyncCall<CreateGatewayRateLimitView, internal::kAwaitable<Request>> create_gateway_rate_limit(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateGatewayRateLimitRequest> Request = CreateGatewayRateLimitRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateGatewayRateLimitView, internal::kAwaitable<Request, Options>> create_gateway_rate_limit(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateGatewayRateLimitView> Callback>
  void create_gateway_rate_limit(const CreateGatewayRateLimitRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<CreateGatewayRateLimitView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateGatewayRuleRequest> Request = CreateGatewayRuleRequest>
  AsyncCall<CreateGatewayRuleView, internal::kAwaitable<Request>> create_gateway_rule(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateGatewayRuleRequest> Request = CreateGatewayRuleRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateGatewayRuleView, internal::kAwaitable<Request, Options>> create_gateway_rule(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateGatewayRuleView> Callback>
  void create_gateway_rule(const CreateGatewayRuleRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<CreateGatewayRuleView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateGatewayTargetRequest> Request = CreateGatewayTargetRequest>
  AsyncCall<CreateGatewayTargetView, internal::kAwaitable<Request>> create_gateway_target(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateGatewayTargetRequest> Request = CreateGatewayTargetRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateGatewayTargetView, internal::kAwaitable<Request, Options>> create_gateway_target(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateGatewayTargetView> Callback>
  void create_gateway_target(const CreateGatewayTargetRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<CreateGatewayTargetView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateHarnessRequest> Request = CreateHarnessRequest>
  AsyncCall<CreateHarnessView, internal::kAwaitable<Request>> create_harness(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateHarnessRequest> Request = CreateHarnessRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateHarnessView, internal::kAwaitable<Request, Options>> create_harness(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateHarnessView> Callback>
  void create_harness(const CreateHarnessRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateHarnessView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateHarnessEndpointRequest> Request = CreateHarnessEndpointRequest>
  AsyncCall<CreateHarnessEndpointView, internal::kAwaitable<Request>> create_harness_endpoint(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateHarnessEndpointRequest> Request = CreateHarnessEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateHarnessEndpointView, internal::kAwaitable<Request, Options>> create_harness_endpoint(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateHarnessEndpointView> Callback>
  void create_harness_endpoint(const CreateHarnessEndpointRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<CreateHarnessEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateMemoryRequest> Request = CreateMemoryRequest>
  AsyncCall<CreateMemoryView, internal::kAwaitable<Request>> create_memory(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateMemoryRequest> Request = CreateMemoryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateMemoryView, internal::kAwaitable<Request, Options>> create_memory(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateMemoryView> Callback>
  void create_memory(const CreateMemoryRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateMemoryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateOauth2CredentialProviderRequest> Request = CreateOauth2CredentialProviderRequest>
  AsyncCall<CreateOauth2CredentialProviderView, internal::kAwaitable<Request>> create_oauth2_credential_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateOauth2CredentialProviderRequest> Request = CreateOauth2CredentialProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateOauth2CredentialProviderView, internal::kAwaitable<Request, Options>>
  create_oauth2_credential_provider(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateOauth2CredentialProviderView> Callback>
  void create_oauth2_credential_provider(const CreateOauth2CredentialProviderRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<CreateOauth2CredentialProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateOnlineEvaluationConfigRequest> Request = CreateOnlineEvaluationConfigRequest>
  AsyncCall<CreateOnlineEvaluationConfigView, internal::kAwaitable<Request>> create_online_evaluation_config(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateOnlineEvaluationConfigRequest> Request = CreateOnlineEvaluationConfigRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateOnlineEvaluationConfigView, internal::kAwaitable<Request, Options>> create_online_evaluation_config(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateOnlineEvaluationConfigView> Callback>
  void create_online_evaluation_config(const CreateOnlineEvaluationConfigRequest& request, Callback callback,
                                       const CallOptions& options = {}) const {
    AsyncCall<CreateOnlineEvaluationConfigView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreatePaymentConnectorRequest> Request = CreatePaymentConnectorRequest>
  AsyncCall<CreatePaymentConnectorView, internal::kAwaitable<Request>> create_payment_connector(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreatePaymentConnectorRequest> Request = CreatePaymentConnectorRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreatePaymentConnectorView, internal::kAwaitable<Request, Options>> create_payment_connector(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreatePaymentConnectorView> Callback>
  void create_payment_connector(const CreatePaymentConnectorRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<CreatePaymentConnectorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreatePaymentCredentialProviderRequest> Request = CreatePaymentCredentialProviderRequest>
  AsyncCall<CreatePaymentCredentialProviderView, internal::kAwaitable<Request>> create_payment_credential_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreatePaymentCredentialProviderRequest> Request = CreatePaymentCredentialProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreatePaymentCredentialProviderView, internal::kAwaitable<Request, Options>>
  create_payment_credential_provider(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreatePaymentCredentialProviderView> Callback>
  void create_payment_credential_provider(const CreatePaymentCredentialProviderRequest& request, Callback callback,
                                          const CallOptions& options = {}) const {
    AsyncCall<CreatePaymentCredentialProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreatePaymentManagerRequest> Request = CreatePaymentManagerRequest>
  AsyncCall<CreatePaymentManagerView, internal::kAwaitable<Request>> create_payment_manager(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreatePaymentManagerRequest> Request = CreatePaymentManagerRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreatePaymentManagerView, internal::kAwaitable<Request, Options>> create_payment_manager(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreatePaymentManagerView> Callback>
  void create_payment_manager(const CreatePaymentManagerRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<CreatePaymentManagerView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreatePolicyRequest> Request = CreatePolicyRequest>
  AsyncCall<CreatePolicyView, internal::kAwaitable<Request>> create_policy(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreatePolicyRequest> Request = CreatePolicyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreatePolicyView, internal::kAwaitable<Request, Options>> create_policy(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreatePolicyView> Callback>
  void create_policy(const CreatePolicyRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreatePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreatePolicyEngineRequest> Request = CreatePolicyEngineRequest>
  AsyncCall<CreatePolicyEngineView, internal::kAwaitable<Request>> create_policy_engine(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreatePolicyEngineRequest> Request = CreatePolicyEngineRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreatePolicyEngineView, internal::kAwaitable<Request, Options>> create_policy_engine(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreatePolicyEngineView> Callback>
  void create_policy_engine(const CreatePolicyEngineRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<CreatePolicyEngineView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateRegistryRequest> Request = CreateRegistryRequest>
  AsyncCall<CreateRegistryView, internal::kAwaitable<Request>> create_registry(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateRegistryRequest> Request = CreateRegistryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateRegistryView, internal::kAwaitable<Request, Options>> create_registry(Request&& request,
                                                                                        Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateRegistryView> Callback>
  void create_registry(const CreateRegistryRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateRegistryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateRegistryRecordRequest> Request = CreateRegistryRecordRequest>
  AsyncCall<CreateRegistryRecordView, internal::kAwaitable<Request>> create_registry_record(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateRegistryRecordRequest> Request = CreateRegistryRecordRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateRegistryRecordView, internal::kAwaitable<Request, Options>> create_registry_record(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateRegistryRecordView> Callback>
  void create_registry_record(const CreateRegistryRecordRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<CreateRegistryRecordView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateWorkloadIdentityRequest> Request = CreateWorkloadIdentityRequest>
  AsyncCall<CreateWorkloadIdentityView, internal::kAwaitable<Request>> create_workload_identity(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateWorkloadIdentityRequest> Request = CreateWorkloadIdentityRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateWorkloadIdentityView, internal::kAwaitable<Request, Options>> create_workload_identity(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateWorkloadIdentityView> Callback>
  void create_workload_identity(const CreateWorkloadIdentityRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<CreateWorkloadIdentityView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteAgentRuntimeRequest> Request = DeleteAgentRuntimeRequest>
  AsyncCall<DeleteAgentRuntimeView, internal::kAwaitable<Request>> delete_agent_runtime(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteAgentRuntimeRequest> Request = DeleteAgentRuntimeRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteAgentRuntimeView, internal::kAwaitable<Request, Options>> delete_agent_runtime(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteAgentRuntimeView> Callback>
  void delete_agent_runtime(const DeleteAgentRuntimeRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<DeleteAgentRuntimeView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteAgentRuntimeEndpointRequest> Request = DeleteAgentRuntimeEndpointRequest>
  AsyncCall<DeleteAgentRuntimeEndpointView, internal::kAwaitable<Request>> delete_agent_runtime_endpoint(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteAgentRuntimeEndpointRequest> Request = DeleteAgentRuntimeEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteAgentRuntimeEndpointView, internal::kAwaitable<Request, Options>> delete_agent_runtime_endpoint(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteAgentRuntimeEndpointView> Callback>
  void delete_agent_runtime_endpoint(const DeleteAgentRuntimeEndpointRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<DeleteAgentRuntimeEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteApiKeyCredentialProviderRequest> Request = DeleteApiKeyCredentialProviderRequest>
  AsyncCall<DeleteApiKeyCredentialProviderView, internal::kAwaitable<Request>> delete_api_key_credential_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteApiKeyCredentialProviderRequest> Request = DeleteApiKeyCredentialProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteApiKeyCredentialProviderView, internal::kAwaitable<Request, Options>>
  delete_api_key_credential_provider(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteApiKeyCredentialProviderView> Callback>
  void delete_api_key_credential_provider(const DeleteApiKeyCredentialProviderRequest& request, Callback callback,
                                          const CallOptions& options = {}) const {
    AsyncCall<DeleteApiKeyCredentialProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteBrowserRequest> Request = DeleteBrowserRequest>
  AsyncCall<DeleteBrowserView, internal::kAwaitable<Request>> delete_browser(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteBrowserRequest> Request = DeleteBrowserRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteBrowserView, internal::kAwaitable<Request, Options>> delete_browser(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteBrowserView> Callback>
  void delete_browser(const DeleteBrowserRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteBrowserView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteBrowserProfileRequest> Request = DeleteBrowserProfileRequest>
  AsyncCall<DeleteBrowserProfileView, internal::kAwaitable<Request>> delete_browser_profile(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteBrowserProfileRequest> Request = DeleteBrowserProfileRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteBrowserProfileView, internal::kAwaitable<Request, Options>> delete_browser_profile(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteBrowserProfileView> Callback>
  void delete_browser_profile(const DeleteBrowserProfileRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<DeleteBrowserProfileView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteCapacityProviderRequest> Request = DeleteCapacityProviderRequest>
  AsyncCall<DeleteCapacityProviderView, internal::kAwaitable<Request>> delete_capacity_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteCapacityProviderRequest> Request = DeleteCapacityProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteCapacityProviderView, internal::kAwaitable<Request, Options>> delete_capacity_provider(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteCapacityProviderView> Callback>
  void delete_capacity_provider(const DeleteCapacityProviderRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<DeleteCapacityProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteCodeInterpreterRequest> Request = DeleteCodeInterpreterRequest>
  AsyncCall<DeleteCodeInterpreterView, internal::kAwaitable<Request>> delete_code_interpreter(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteCodeInterpreterRequest> Request = DeleteCodeInterpreterRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteCodeInterpreterView, internal::kAwaitable<Request, Options>> delete_code_interpreter(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteCodeInterpreterView> Callback>
  void delete_code_interpreter(const DeleteCodeInterpreterRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<DeleteCodeInterpreterView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteConfigurationBundleRequest> Request = DeleteConfigurationBundleRequest>
  AsyncCall<DeleteConfigurationBundleView, internal::kAwaitable<Request>> delete_configuration_bundle(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteConfigurationBundleRequest> Request = DeleteConfigurationBundleRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteConfigurationBundleView, internal::kAwaitable<Request, Options>> delete_configuration_bundle(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteConfigurationBundleView> Callback>
  void delete_configuration_bundle(const DeleteConfigurationBundleRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<DeleteConfigurationBundleView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteConsentPortalRequest> Request = DeleteConsentPortalRequest>
  AsyncCall<DeleteConsentPortalView, internal::kAwaitable<Request>> delete_consent_portal(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteConsentPortalRequest> Request = DeleteConsentPortalRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteConsentPortalView, internal::kAwaitable<Request, Options>> delete_consent_portal(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteConsentPortalView> Callback>
  void delete_consent_portal(const DeleteConsentPortalRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<DeleteConsentPortalView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteDatasetRequest> Request = DeleteDatasetRequest>
  AsyncCall<DeleteDatasetView, internal::kAwaitable<Request>> delete_dataset(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteDatasetRequest> Request = DeleteDatasetRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteDatasetView, internal::kAwaitable<Request, Options>> delete_dataset(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteDatasetView> Callback>
  void delete_dataset(const DeleteDatasetRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteDatasetView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteDatasetExamplesRequest> Request = DeleteDatasetExamplesRequest>
  AsyncCall<DeleteDatasetExamplesView, internal::kAwaitable<Request>> delete_dataset_examples(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteDatasetExamplesRequest> Request = DeleteDatasetExamplesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteDatasetExamplesView, internal::kAwaitable<Request, Options>> delete_dataset_examples(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteDatasetExamplesView> Callback>
  void delete_dataset_examples(const DeleteDatasetExamplesRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<DeleteDatasetExamplesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteEvaluatorRequest> Request = DeleteEvaluatorRequest>
  AsyncCall<DeleteEvaluatorView, internal::kAwaitable<Request>> delete_evaluator(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteEvaluatorRequest> Request = DeleteEvaluatorRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteEvaluatorView, internal::kAwaitable<Request, Options>> delete_evaluator(Request&& request,
                                                                                          Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteEvaluatorView> Callback>
  void delete_evaluator(const DeleteEvaluatorRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<DeleteEvaluatorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteGatewayRequest> Request = DeleteGatewayRequest>
  AsyncCall<DeleteGatewayView, internal::kAwaitable<Request>> delete_gateway(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteGatewayRequest> Request = DeleteGatewayRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteGatewayView, internal::kAwaitable<Request, Options>> delete_gateway(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteGatewayView> Callback>
  void delete_gateway(const DeleteGatewayRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteGatewayView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteGatewayRateLimitRequest> Request = DeleteGatewayRateLimitRequest>
  AsyncCall<DeleteGatewayRateLimitView, internal::kAwaitable<Request>> delete_gateway_rate_limit(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteGatewayRateLimitRequest> Request = DeleteGatewayRateLimitRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteGatewayRateLimitView, internal::kAwaitable<Request, Options>> delete_gateway_rate_limit(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteGatewayRateLimitView> Callback>
  void delete_gateway_rate_limit(const DeleteGatewayRateLimitRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<DeleteGatewayRateLimitView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteGatewayRuleRequest> Request = DeleteGatewayRuleRequest>
  AsyncCall<DeleteGatewayRuleView, internal::kAwaitable<Request>> delete_gateway_rule(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteGatewayRuleRequest> Request = DeleteGatewayRuleRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteGatewayRuleView, internal::kAwaitable<Request, Options>> delete_gateway_rule(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteGatewayRuleView> Callback>
  void delete_gateway_rule(const DeleteGatewayRuleRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<DeleteGatewayRuleView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteGatewayTargetRequest> Request = DeleteGatewayTargetRequest>
  AsyncCall<DeleteGatewayTargetView, internal::kAwaitable<Request>> delete_gateway_target(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteGatewayTargetRequest> Request = DeleteGatewayTargetRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteGatewayTargetView, internal::kAwaitable<Request, Options>> delete_gateway_target(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteGatewayTargetView> Callback>
  void delete_gateway_target(const DeleteGatewayTargetRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<DeleteGatewayTargetView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteHarnessRequest> Request = DeleteHarnessRequest>
  AsyncCall<DeleteHarnessView, internal::kAwaitable<Request>> delete_harness(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteHarnessRequest> Request = DeleteHarnessRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteHarnessView, internal::kAwaitable<Request, Options>> delete_harness(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteHarnessView> Callback>
  void delete_harness(const DeleteHarnessRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteHarnessView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteHarnessEndpointRequest> Request = DeleteHarnessEndpointRequest>
  AsyncCall<DeleteHarnessEndpointView, internal::kAwaitable<Request>> delete_harness_endpoint(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteHarnessEndpointRequest> Request = DeleteHarnessEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteHarnessEndpointView, internal::kAwaitable<Request, Options>> delete_harness_endpoint(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteHarnessEndpointView> Callback>
  void delete_harness_endpoint(const DeleteHarnessEndpointRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<DeleteHarnessEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteMemoryRequest> Request = DeleteMemoryRequest>
  AsyncCall<DeleteMemoryView, internal::kAwaitable<Request>> delete_memory(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteMemoryRequest> Request = DeleteMemoryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteMemoryView, internal::kAwaitable<Request, Options>> delete_memory(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteMemoryView> Callback>
  void delete_memory(const DeleteMemoryRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteMemoryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteOauth2CredentialProviderRequest> Request = DeleteOauth2CredentialProviderRequest>
  AsyncCall<DeleteOauth2CredentialProviderView, internal::kAwaitable<Request>> delete_oauth2_credential_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteOauth2CredentialProviderRequest> Request = DeleteOauth2CredentialProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteOauth2CredentialProviderView, internal::kAwaitable<Request, Options>>
  delete_oauth2_credential_provider(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteOauth2CredentialProviderView> Callback>
  void delete_oauth2_credential_provider(const DeleteOauth2CredentialProviderRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<DeleteOauth2CredentialProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteOnlineEvaluationConfigRequest> Request = DeleteOnlineEvaluationConfigRequest>
  AsyncCall<DeleteOnlineEvaluationConfigView, internal::kAwaitable<Request>> delete_online_evaluation_config(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteOnlineEvaluationConfigRequest> Request = DeleteOnlineEvaluationConfigRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteOnlineEvaluationConfigView, internal::kAwaitable<Request, Options>> delete_online_evaluation_config(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteOnlineEvaluationConfigView> Callback>
  void delete_online_evaluation_config(const DeleteOnlineEvaluationConfigRequest& request, Callback callback,
                                       const CallOptions& options = {}) const {
    AsyncCall<DeleteOnlineEvaluationConfigView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeletePaymentConnectorRequest> Request = DeletePaymentConnectorRequest>
  AsyncCall<DeletePaymentConnectorView, internal::kAwaitable<Request>> delete_payment_connector(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeletePaymentConnectorRequest> Request = DeletePaymentConnectorRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeletePaymentConnectorView, internal::kAwaitable<Request, Options>> delete_payment_connector(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeletePaymentConnectorView> Callback>
  void delete_payment_connector(const DeletePaymentConnectorRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<DeletePaymentConnectorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeletePaymentCredentialProviderRequest> Request = DeletePaymentCredentialProviderRequest>
  AsyncCall<DeletePaymentCredentialProviderView, internal::kAwaitable<Request>> delete_payment_credential_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeletePaymentCredentialProviderRequest> Request = DeletePaymentCredentialProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeletePaymentCredentialProviderView, internal::kAwaitable<Request, Options>>
  delete_payment_credential_provider(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeletePaymentCredentialProviderView> Callback>
  void delete_payment_credential_provider(const DeletePaymentCredentialProviderRequest& request, Callback callback,
                                          const CallOptions& options = {}) const {
    AsyncCall<DeletePaymentCredentialProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeletePaymentManagerRequest> Request = DeletePaymentManagerRequest>
  AsyncCall<DeletePaymentManagerView, internal::kAwaitable<Request>> delete_payment_manager(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeletePaymentManagerRequest> Request = DeletePaymentManagerRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeletePaymentManagerView, internal::kAwaitable<Request, Options>> delete_payment_manager(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeletePaymentManagerView> Callback>
  void delete_payment_manager(const DeletePaymentManagerRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<DeletePaymentManagerView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeletePolicyRequest> Request = DeletePolicyRequest>
  AsyncCall<DeletePolicyView, internal::kAwaitable<Request>> delete_policy(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeletePolicyRequest> Request = DeletePolicyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeletePolicyView, internal::kAwaitable<Request, Options>> delete_policy(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeletePolicyView> Callback>
  void delete_policy(const DeletePolicyRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeletePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeletePolicyEngineRequest> Request = DeletePolicyEngineRequest>
  AsyncCall<DeletePolicyEngineView, internal::kAwaitable<Request>> delete_policy_engine(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeletePolicyEngineRequest> Request = DeletePolicyEngineRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeletePolicyEngineView, internal::kAwaitable<Request, Options>> delete_policy_engine(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeletePolicyEngineView> Callback>
  void delete_policy_engine(const DeletePolicyEngineRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<DeletePolicyEngineView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteRegistryRequest> Request = DeleteRegistryRequest>
  AsyncCall<DeleteRegistryView, internal::kAwaitable<Request>> delete_registry(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteRegistryRequest> Request = DeleteRegistryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteRegistryView, internal::kAwaitable<Request, Options>> delete_registry(Request&& request,
                                                                                        Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteRegistryView> Callback>
  void delete_registry(const DeleteRegistryRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteRegistryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteRegistryRecordRequest> Request = DeleteRegistryRecordRequest>
  AsyncCall<DeleteRegistryRecordView, internal::kAwaitable<Request>> delete_registry_record(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteRegistryRecordRequest> Request = DeleteRegistryRecordRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteRegistryRecordView, internal::kAwaitable<Request, Options>> delete_registry_record(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteRegistryRecordView> Callback>
  void delete_registry_record(const DeleteRegistryRecordRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<DeleteRegistryRecordView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteResourcePolicyRequest> Request = DeleteResourcePolicyRequest>
  AsyncCall<DeleteResourcePolicyView, internal::kAwaitable<Request>> delete_resource_policy(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteResourcePolicyRequest> Request = DeleteResourcePolicyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteResourcePolicyView, internal::kAwaitable<Request, Options>> delete_resource_policy(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteResourcePolicyView> Callback>
  void delete_resource_policy(const DeleteResourcePolicyRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<DeleteResourcePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteWorkloadIdentityRequest> Request = DeleteWorkloadIdentityRequest>
  AsyncCall<DeleteWorkloadIdentityView, internal::kAwaitable<Request>> delete_workload_identity(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteWorkloadIdentityRequest> Request = DeleteWorkloadIdentityRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteWorkloadIdentityView, internal::kAwaitable<Request, Options>> delete_workload_identity(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteWorkloadIdentityView> Callback>
  void delete_workload_identity(const DeleteWorkloadIdentityRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<DeleteWorkloadIdentityView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetAgentRuntimeRequest> Request = GetAgentRuntimeRequest>
  AsyncCall<GetAgentRuntimeView, internal::kAwaitable<Request>> get_agent_runtime(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAgentRuntimeRequest> Request = GetAgentRuntimeRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAgentRuntimeView, internal::kAwaitable<Request, Options>> get_agent_runtime(Request&& request,
                                                                                           Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAgentRuntimeView> Callback>
  void get_agent_runtime(const GetAgentRuntimeRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<GetAgentRuntimeView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetAgentRuntimeRequest> Request = GetAgentRuntimeRequest>
  AsyncCall<GetAgentRuntimeView, internal::kAwaitable<Request>> wait_until_agent_runtime_deleted(
      Request&& request) const {
    return prepare_wait_until_agent_runtime_deleted(target_, request, {});
  }
  template <internal::Is<GetAgentRuntimeRequest> Request = GetAgentRuntimeRequest,
            internal::Is<WaitOptions<GetAgentRuntimeView>> Options = WaitOptions<GetAgentRuntimeView>>
  AsyncCall<GetAgentRuntimeView, internal::kAwaitable<Request, Options>> wait_until_agent_runtime_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_agent_runtime_deleted(target_, request, options);
  }
  template <AsyncCallback<GetAgentRuntimeView> Callback>
  void wait_until_agent_runtime_deleted(const GetAgentRuntimeRequest& request, Callback callback,
                                        const WaitOptions<GetAgentRuntimeView>& options = {}) const {
    AsyncCall<GetAgentRuntimeView>(prepare_wait_until_agent_runtime_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetAgentRuntimeRequest> Request = GetAgentRuntimeRequest>
  AsyncCall<GetAgentRuntimeView, internal::kAwaitable<Request>> wait_until_agent_runtime_ready(
      Request&& request) const {
    return prepare_wait_until_agent_runtime_ready(target_, request, {});
  }
  template <internal::Is<GetAgentRuntimeRequest> Request = GetAgentRuntimeRequest,
            internal::Is<WaitOptions<GetAgentRuntimeView>> Options = WaitOptions<GetAgentRuntimeView>>
  AsyncCall<GetAgentRuntimeView, internal::kAwaitable<Request, Options>> wait_until_agent_runtime_ready(
      Request&& request, Options&& options) const {
    return prepare_wait_until_agent_runtime_ready(target_, request, options);
  }
  template <AsyncCallback<GetAgentRuntimeView> Callback>
  void wait_until_agent_runtime_ready(const GetAgentRuntimeRequest& request, Callback callback,
                                      const WaitOptions<GetAgentRuntimeView>& options = {}) const {
    AsyncCall<GetAgentRuntimeView>(prepare_wait_until_agent_runtime_ready(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetAgentRuntimeEndpointRequest> Request = GetAgentRuntimeEndpointRequest>
  AsyncCall<GetAgentRuntimeEndpointView, internal::kAwaitable<Request>> get_agent_runtime_endpoint(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAgentRuntimeEndpointRequest> Request = GetAgentRuntimeEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAgentRuntimeEndpointView, internal::kAwaitable<Request, Options>> get_agent_runtime_endpoint(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAgentRuntimeEndpointView> Callback>
  void get_agent_runtime_endpoint(const GetAgentRuntimeEndpointRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<GetAgentRuntimeEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetAgentRuntimeEndpointRequest> Request = GetAgentRuntimeEndpointRequest>
  AsyncCall<GetAgentRuntimeEndpointView, internal::kAwaitable<Request>> wait_until_agent_runtime_endpoint_deleted(
      Request&& request) const {
    return prepare_wait_until_agent_runtime_endpoint_deleted(target_, request, {});
  }
  template <internal::Is<GetAgentRuntimeEndpointRequest> Request = GetAgentRuntimeEndpointRequest,
            internal::Is<WaitOptions<GetAgentRuntimeEndpointView>> Options = WaitOptions<GetAgentRuntimeEndpointView>>
  AsyncCall<GetAgentRuntimeEndpointView, internal::kAwaitable<Request, Options>>
  wait_until_agent_runtime_endpoint_deleted(Request&& request, Options&& options) const {
    return prepare_wait_until_agent_runtime_endpoint_deleted(target_, request, options);
  }
  template <AsyncCallback<GetAgentRuntimeEndpointView> Callback>
  void wait_until_agent_runtime_endpoint_deleted(const GetAgentRuntimeEndpointRequest& request, Callback callback,
                                                 const WaitOptions<GetAgentRuntimeEndpointView>& options = {}) const {
    AsyncCall<GetAgentRuntimeEndpointView>(prepare_wait_until_agent_runtime_endpoint_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetAgentRuntimeEndpointRequest> Request = GetAgentRuntimeEndpointRequest>
  AsyncCall<GetAgentRuntimeEndpointView, internal::kAwaitable<Request>> wait_until_agent_runtime_endpoint_ready(
      Request&& request) const {
    return prepare_wait_until_agent_runtime_endpoint_ready(target_, request, {});
  }
  template <internal::Is<GetAgentRuntimeEndpointRequest> Request = GetAgentRuntimeEndpointRequest,
            internal::Is<WaitOptions<GetAgentRuntimeEndpointView>> Options = WaitOptions<GetAgentRuntimeEndpointView>>
  AsyncCall<GetAgentRuntimeEndpointView, internal::kAwaitable<Request, Options>>
  wait_until_agent_runtime_endpoint_ready(Request&& request, Options&& options) const {
    return prepare_wait_until_agent_runtime_endpoint_ready(target_, request, options);
  }
  template <AsyncCallback<GetAgentRuntimeEndpointView> Callback>
  void wait_until_agent_runtime_endpoint_ready(const GetAgentRuntimeEndpointRequest& request, Callback callback,
                                               const WaitOptions<GetAgentRuntimeEndpointView>& options = {}) const {
    AsyncCall<GetAgentRuntimeEndpointView>(prepare_wait_until_agent_runtime_endpoint_ready(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetApiKeyCredentialProviderRequest> Request = GetApiKeyCredentialProviderRequest>
  AsyncCall<GetApiKeyCredentialProviderView, internal::kAwaitable<Request>> get_api_key_credential_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetApiKeyCredentialProviderRequest> Request = GetApiKeyCredentialProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetApiKeyCredentialProviderView, internal::kAwaitable<Request, Options>> get_api_key_credential_provider(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetApiKeyCredentialProviderView> Callback>
  void get_api_key_credential_provider(const GetApiKeyCredentialProviderRequest& request, Callback callback,
                                       const CallOptions& options = {}) const {
    AsyncCall<GetApiKeyCredentialProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetBrowserRequest> Request = GetBrowserRequest>
  AsyncCall<GetBrowserView, internal::kAwaitable<Request>> get_browser(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetBrowserRequest> Request = GetBrowserRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetBrowserView, internal::kAwaitable<Request, Options>> get_browser(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetBrowserView> Callback>
  void get_browser(const GetBrowserRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetBrowserView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetBrowserRequest> Request = GetBrowserRequest>
  AsyncCall<GetBrowserView, internal::kAwaitable<Request>> wait_until_browser_deleted(Request&& request) const {
    return prepare_wait_until_browser_deleted(target_, request, {});
  }
  template <internal::Is<GetBrowserRequest> Request = GetBrowserRequest,
            internal::Is<WaitOptions<GetBrowserView>> Options = WaitOptions<GetBrowserView>>
  AsyncCall<GetBrowserView, internal::kAwaitable<Request, Options>> wait_until_browser_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_browser_deleted(target_, request, options);
  }
  template <AsyncCallback<GetBrowserView> Callback>
  void wait_until_browser_deleted(const GetBrowserRequest& request, Callback callback,
                                  const WaitOptions<GetBrowserView>& options = {}) const {
    AsyncCall<GetBrowserView>(prepare_wait_until_browser_deleted(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetBrowserRequest> Request = GetBrowserRequest>
  AsyncCall<GetBrowserView, internal::kAwaitable<Request>> wait_until_browser_ready(Request&& request) const {
    return prepare_wait_until_browser_ready(target_, request, {});
  }
  template <internal::Is<GetBrowserRequest> Request = GetBrowserRequest,
            internal::Is<WaitOptions<GetBrowserView>> Options = WaitOptions<GetBrowserView>>
  AsyncCall<GetBrowserView, internal::kAwaitable<Request, Options>> wait_until_browser_ready(Request&& request,
                                                                                             Options&& options) const {
    return prepare_wait_until_browser_ready(target_, request, options);
  }
  template <AsyncCallback<GetBrowserView> Callback>
  void wait_until_browser_ready(const GetBrowserRequest& request, Callback callback,
                                const WaitOptions<GetBrowserView>& options = {}) const {
    AsyncCall<GetBrowserView>(prepare_wait_until_browser_ready(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetBrowserProfileRequest> Request = GetBrowserProfileRequest>
  AsyncCall<GetBrowserProfileView, internal::kAwaitable<Request>> get_browser_profile(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetBrowserProfileRequest> Request = GetBrowserProfileRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetBrowserProfileView, internal::kAwaitable<Request, Options>> get_browser_profile(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetBrowserProfileView> Callback>
  void get_browser_profile(const GetBrowserProfileRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<GetBrowserProfileView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetBrowserProfileRequest> Request = GetBrowserProfileRequest>
  AsyncCall<GetBrowserProfileView, internal::kAwaitable<Request>> wait_until_browser_profile_deleted(
      Request&& request) const {
    return prepare_wait_until_browser_profile_deleted(target_, request, {});
  }
  template <internal::Is<GetBrowserProfileRequest> Request = GetBrowserProfileRequest,
            internal::Is<WaitOptions<GetBrowserProfileView>> Options = WaitOptions<GetBrowserProfileView>>
  AsyncCall<GetBrowserProfileView, internal::kAwaitable<Request, Options>> wait_until_browser_profile_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_browser_profile_deleted(target_, request, options);
  }
  template <AsyncCallback<GetBrowserProfileView> Callback>
  void wait_until_browser_profile_deleted(const GetBrowserProfileRequest& request, Callback callback,
                                          const WaitOptions<GetBrowserProfileView>& options = {}) const {
    AsyncCall<GetBrowserProfileView>(prepare_wait_until_browser_profile_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetBrowserProfileRequest> Request = GetBrowserProfileRequest>
  AsyncCall<GetBrowserProfileView, internal::kAwaitable<Request>> wait_until_browser_profile_ready(
      Request&& request) const {
    return prepare_wait_until_browser_profile_ready(target_, request, {});
  }
  template <internal::Is<GetBrowserProfileRequest> Request = GetBrowserProfileRequest,
            internal::Is<WaitOptions<GetBrowserProfileView>> Options = WaitOptions<GetBrowserProfileView>>
  AsyncCall<GetBrowserProfileView, internal::kAwaitable<Request, Options>> wait_until_browser_profile_ready(
      Request&& request, Options&& options) const {
    return prepare_wait_until_browser_profile_ready(target_, request, options);
  }
  template <AsyncCallback<GetBrowserProfileView> Callback>
  void wait_until_browser_profile_ready(const GetBrowserProfileRequest& request, Callback callback,
                                        const WaitOptions<GetBrowserProfileView>& options = {}) const {
    AsyncCall<GetBrowserProfileView>(prepare_wait_until_browser_profile_ready(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetCapacityProviderRequest> Request = GetCapacityProviderRequest>
  AsyncCall<GetCapacityProviderView, internal::kAwaitable<Request>> get_capacity_provider(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetCapacityProviderRequest> Request = GetCapacityProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetCapacityProviderView, internal::kAwaitable<Request, Options>> get_capacity_provider(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetCapacityProviderView> Callback>
  void get_capacity_provider(const GetCapacityProviderRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<GetCapacityProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetCapacityProviderRequest> Request = GetCapacityProviderRequest>
  AsyncCall<GetCapacityProviderView, internal::kAwaitable<Request>> wait_until_capacity_provider_deleted(
      Request&& request) const {
    return prepare_wait_until_capacity_provider_deleted(target_, request, {});
  }
  template <internal::Is<GetCapacityProviderRequest> Request = GetCapacityProviderRequest,
            internal::Is<WaitOptions<GetCapacityProviderView>> Options = WaitOptions<GetCapacityProviderView>>
  AsyncCall<GetCapacityProviderView, internal::kAwaitable<Request, Options>> wait_until_capacity_provider_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_capacity_provider_deleted(target_, request, options);
  }
  template <AsyncCallback<GetCapacityProviderView> Callback>
  void wait_until_capacity_provider_deleted(const GetCapacityProviderRequest& request, Callback callback,
                                            const WaitOptions<GetCapacityProviderView>& options = {}) const {
    AsyncCall<GetCapacityProviderView>(prepare_wait_until_capacity_provider_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetCapacityProviderRequest> Request = GetCapacityProviderRequest>
  AsyncCall<GetCapacityProviderView, internal::kAwaitable<Request>> wait_until_capacity_provider_ready(
      Request&& request) const {
    return prepare_wait_until_capacity_provider_ready(target_, request, {});
  }
  template <internal::Is<GetCapacityProviderRequest> Request = GetCapacityProviderRequest,
            internal::Is<WaitOptions<GetCapacityProviderView>> Options = WaitOptions<GetCapacityProviderView>>
  AsyncCall<GetCapacityProviderView, internal::kAwaitable<Request, Options>> wait_until_capacity_provider_ready(
      Request&& request, Options&& options) const {
    return prepare_wait_until_capacity_provider_ready(target_, request, options);
  }
  template <AsyncCallback<GetCapacityProviderView> Callback>
  void wait_until_capacity_provider_ready(const GetCapacityProviderRequest& request, Callback callback,
                                          const WaitOptions<GetCapacityProviderView>& options = {}) const {
    AsyncCall<GetCapacityProviderView>(prepare_wait_until_capacity_provider_ready(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetCodeInterpreterRequest> Request = GetCodeInterpreterRequest>
  AsyncCall<GetCodeInterpreterView, internal::kAwaitable<Request>> get_code_interpreter(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetCodeInterpreterRequest> Request = GetCodeInterpreterRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetCodeInterpreterView, internal::kAwaitable<Request, Options>> get_code_interpreter(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetCodeInterpreterView> Callback>
  void get_code_interpreter(const GetCodeInterpreterRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<GetCodeInterpreterView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetCodeInterpreterRequest> Request = GetCodeInterpreterRequest>
  AsyncCall<GetCodeInterpreterView, internal::kAwaitable<Request>> wait_until_code_interpreter_deleted(
      Request&& request) const {
    return prepare_wait_until_code_interpreter_deleted(target_, request, {});
  }
  template <internal::Is<GetCodeInterpreterRequest> Request = GetCodeInterpreterRequest,
            internal::Is<WaitOptions<GetCodeInterpreterView>> Options = WaitOptions<GetCodeInterpreterView>>
  AsyncCall<GetCodeInterpreterView, internal::kAwaitable<Request, Options>> wait_until_code_interpreter_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_code_interpreter_deleted(target_, request, options);
  }
  template <AsyncCallback<GetCodeInterpreterView> Callback>
  void wait_until_code_interpreter_deleted(const GetCodeInterpreterRequest& request, Callback callback,
                                           const WaitOptions<GetCodeInterpreterView>& options = {}) const {
    AsyncCall<GetCodeInterpreterView>(prepare_wait_until_code_interpreter_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetCodeInterpreterRequest> Request = GetCodeInterpreterRequest>
  AsyncCall<GetCodeInterpreterView, internal::kAwaitable<Request>> wait_until_code_interpreter_ready(
      Request&& request) const {
    return prepare_wait_until_code_interpreter_ready(target_, request, {});
  }
  template <internal::Is<GetCodeInterpreterRequest> Request = GetCodeInterpreterRequest,
            internal::Is<WaitOptions<GetCodeInterpreterView>> Options = WaitOptions<GetCodeInterpreterView>>
  AsyncCall<GetCodeInterpreterView, internal::kAwaitable<Request, Options>> wait_until_code_interpreter_ready(
      Request&& request, Options&& options) const {
    return prepare_wait_until_code_interpreter_ready(target_, request, options);
  }
  template <AsyncCallback<GetCodeInterpreterView> Callback>
  void wait_until_code_interpreter_ready(const GetCodeInterpreterRequest& request, Callback callback,
                                         const WaitOptions<GetCodeInterpreterView>& options = {}) const {
    AsyncCall<GetCodeInterpreterView>(prepare_wait_until_code_interpreter_ready(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetConfigurationBundleRequest> Request = GetConfigurationBundleRequest>
  AsyncCall<GetConfigurationBundleView, internal::kAwaitable<Request>> get_configuration_bundle(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetConfigurationBundleRequest> Request = GetConfigurationBundleRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetConfigurationBundleView, internal::kAwaitable<Request, Options>> get_configuration_bundle(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetConfigurationBundleView> Callback>
  void get_configuration_bundle(const GetConfigurationBundleRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<GetConfigurationBundleView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetConfigurationBundleVersionRequest> Request = GetConfigurationBundleVersionRequest>
  AsyncCall<GetConfigurationBundleVersionView, internal::kAwaitable<Request>> get_configuration_bundle_version(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetConfigurationBundleVersionRequest> Request = GetConfigurationBundleVersionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetConfigurationBundleVersionView, internal::kAwaitable<Request, Options>> get_configuration_bundle_version(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetConfigurationBundleVersionView> Callback>
  void get_configuration_bundle_version(const GetConfigurationBundleVersionRequest& request, Callback callback,
                                        const CallOptions& options = {}) const {
    AsyncCall<GetConfigurationBundleVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetConsentPortalRequest> Request = GetConsentPortalRequest>
  AsyncCall<GetConsentPortalView, internal::kAwaitable<Request>> get_consent_portal(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetConsentPortalRequest> Request = GetConsentPortalRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetConsentPortalView, internal::kAwaitable<Request, Options>> get_consent_portal(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetConsentPortalView> Callback>
  void get_consent_portal(const GetConsentPortalRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetConsentPortalView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetConsentPortalRequest> Request = GetConsentPortalRequest>
  AsyncCall<GetConsentPortalView, internal::kAwaitable<Request>> wait_until_consent_portal_active(
      Request&& request) const {
    return prepare_wait_until_consent_portal_active(target_, request, {});
  }
  template <internal::Is<GetConsentPortalRequest> Request = GetConsentPortalRequest,
            internal::Is<WaitOptions<GetConsentPortalView>> Options = WaitOptions<GetConsentPortalView>>
  AsyncCall<GetConsentPortalView, internal::kAwaitable<Request, Options>> wait_until_consent_portal_active(
      Request&& request, Options&& options) const {
    return prepare_wait_until_consent_portal_active(target_, request, options);
  }
  template <AsyncCallback<GetConsentPortalView> Callback>
  void wait_until_consent_portal_active(const GetConsentPortalRequest& request, Callback callback,
                                        const WaitOptions<GetConsentPortalView>& options = {}) const {
    AsyncCall<GetConsentPortalView>(prepare_wait_until_consent_portal_active(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetConsentPortalRequest> Request = GetConsentPortalRequest>
  AsyncCall<GetConsentPortalView, internal::kAwaitable<Request>> wait_until_consent_portal_deleted(
      Request&& request) const {
    return prepare_wait_until_consent_portal_deleted(target_, request, {});
  }
  template <internal::Is<GetConsentPortalRequest> Request = GetConsentPortalRequest,
            internal::Is<WaitOptions<GetConsentPortalView>> Options = WaitOptions<GetConsentPortalView>>
  AsyncCall<GetConsentPortalView, internal::kAwaitable<Request, Options>> wait_until_consent_portal_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_consent_portal_deleted(target_, request, options);
  }
  template <AsyncCallback<GetConsentPortalView> Callback>
  void wait_until_consent_portal_deleted(const GetConsentPortalRequest& request, Callback callback,
                                         const WaitOptions<GetConsentPortalView>& options = {}) const {
    AsyncCall<GetConsentPortalView>(prepare_wait_until_consent_portal_deleted(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetDatasetRequest> Request = GetDatasetRequest>
  AsyncCall<GetDatasetView, internal::kAwaitable<Request>> get_dataset(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetDatasetRequest> Request = GetDatasetRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetDatasetView, internal::kAwaitable<Request, Options>> get_dataset(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetDatasetView> Callback>
  void get_dataset(const GetDatasetRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetDatasetView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetDatasetRequest> Request = GetDatasetRequest>
  AsyncCall<GetDatasetView, internal::kAwaitable<Request>> wait_until_dataset_active(Request&& request) const {
    return prepare_wait_until_dataset_active(target_, request, {});
  }
  template <internal::Is<GetDatasetRequest> Request = GetDatasetRequest,
            internal::Is<WaitOptions<GetDatasetView>> Options = WaitOptions<GetDatasetView>>
  AsyncCall<GetDatasetView, internal::kAwaitable<Request, Options>> wait_until_dataset_active(Request&& request,
                                                                                              Options&& options) const {
    return prepare_wait_until_dataset_active(target_, request, options);
  }
  template <AsyncCallback<GetDatasetView> Callback>
  void wait_until_dataset_active(const GetDatasetRequest& request, Callback callback,
                                 const WaitOptions<GetDatasetView>& options = {}) const {
    AsyncCall<GetDatasetView>(prepare_wait_until_dataset_active(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetDatasetRequest> Request = GetDatasetRequest>
  AsyncCall<GetDatasetView, internal::kAwaitable<Request>> wait_until_dataset_deleted(Request&& request) const {
    return prepare_wait_until_dataset_deleted(target_, request, {});
  }
  template <internal::Is<GetDatasetRequest> Request = GetDatasetRequest,
            internal::Is<WaitOptions<GetDatasetView>> Options = WaitOptions<GetDatasetView>>
  AsyncCall<GetDatasetView, internal::kAwaitable<Request, Options>> wait_until_dataset_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_dataset_deleted(target_, request, options);
  }
  template <AsyncCallback<GetDatasetView> Callback>
  void wait_until_dataset_deleted(const GetDatasetRequest& request, Callback callback,
                                  const WaitOptions<GetDatasetView>& options = {}) const {
    AsyncCall<GetDatasetView>(prepare_wait_until_dataset_deleted(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetEvaluatorRequest> Request = GetEvaluatorRequest>
  AsyncCall<GetEvaluatorView, internal::kAwaitable<Request>> get_evaluator(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetEvaluatorRequest> Request = GetEvaluatorRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetEvaluatorView, internal::kAwaitable<Request, Options>> get_evaluator(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetEvaluatorView> Callback>
  void get_evaluator(const GetEvaluatorRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetEvaluatorView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetEvaluatorRequest> Request = GetEvaluatorRequest>
  AsyncCall<GetEvaluatorView, internal::kAwaitable<Request>> wait_until_evaluator_active(Request&& request) const {
    return prepare_wait_until_evaluator_active(target_, request, {});
  }
  template <internal::Is<GetEvaluatorRequest> Request = GetEvaluatorRequest,
            internal::Is<WaitOptions<GetEvaluatorView>> Options = WaitOptions<GetEvaluatorView>>
  AsyncCall<GetEvaluatorView, internal::kAwaitable<Request, Options>> wait_until_evaluator_active(
      Request&& request, Options&& options) const {
    return prepare_wait_until_evaluator_active(target_, request, options);
  }
  template <AsyncCallback<GetEvaluatorView> Callback>
  void wait_until_evaluator_active(const GetEvaluatorRequest& request, Callback callback,
                                   const WaitOptions<GetEvaluatorView>& options = {}) const {
    AsyncCall<GetEvaluatorView>(prepare_wait_until_evaluator_active(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetEvaluatorRequest> Request = GetEvaluatorRequest>
  AsyncCall<GetEvaluatorView, internal::kAwaitable<Request>> wait_until_evaluator_deleted(Request&& request) const {
    return prepare_wait_until_evaluator_deleted(target_, request, {});
  }
  template <internal::Is<GetEvaluatorRequest> Request = GetEvaluatorRequest,
            internal::Is<WaitOptions<GetEvaluatorView>> Options = WaitOptions<GetEvaluatorView>>
  AsyncCall<GetEvaluatorView, internal::kAwaitable<Request, Options>> wait_until_evaluator_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_evaluator_deleted(target_, request, options);
  }
  template <AsyncCallback<GetEvaluatorView> Callback>
  void wait_until_evaluator_deleted(const GetEvaluatorRequest& request, Callback callback,
                                    const WaitOptions<GetEvaluatorView>& options = {}) const {
    AsyncCall<GetEvaluatorView>(prepare_wait_until_evaluator_deleted(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetGatewayRequest> Request = GetGatewayRequest>
  AsyncCall<GetGatewayView, internal::kAwaitable<Request>> get_gateway(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetGatewayRequest> Request = GetGatewayRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetGatewayView, internal::kAwaitable<Request, Options>> get_gateway(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetGatewayView> Callback>
  void get_gateway(const GetGatewayRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetGatewayView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetGatewayRequest> Request = GetGatewayRequest>
  AsyncCall<GetGatewayView, internal::kAwaitable<Request>> wait_until_gateway_deleted(Request&& request) const {
    return prepare_wait_until_gateway_deleted(target_, request, {});
  }
  template <internal::Is<GetGatewayRequest> Request = GetGatewayRequest,
            internal::Is<WaitOptions<GetGatewayView>> Options = WaitOptions<GetGatewayView>>
  AsyncCall<GetGatewayView, internal::kAwaitable<Request, Options>> wait_until_gateway_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_gateway_deleted(target_, request, options);
  }
  template <AsyncCallback<GetGatewayView> Callback>
  void wait_until_gateway_deleted(const GetGatewayRequest& request, Callback callback,
                                  const WaitOptions<GetGatewayView>& options = {}) const {
    AsyncCall<GetGatewayView>(prepare_wait_until_gateway_deleted(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetGatewayRequest> Request = GetGatewayRequest>
  AsyncCall<GetGatewayView, internal::kAwaitable<Request>> wait_until_gateway_ready(Request&& request) const {
    return prepare_wait_until_gateway_ready(target_, request, {});
  }
  template <internal::Is<GetGatewayRequest> Request = GetGatewayRequest,
            internal::Is<WaitOptions<GetGatewayView>> Options = WaitOptions<GetGatewayView>>
  AsyncCall<GetGatewayView, internal::kAwaitable<Request, Options>> wait_until_gateway_ready(Request&& request,
                                                                                             Options&& options) const {
    return prepare_wait_until_gateway_ready(target_, request, options);
  }
  template <AsyncCallback<GetGatewayView> Callback>
  void wait_until_gateway_ready(const GetGatewayRequest& request, Callback callback,
                                const WaitOptions<GetGatewayView>& options = {}) const {
    AsyncCall<GetGatewayView>(prepare_wait_until_gateway_ready(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetGatewayRateLimitRequest> Request = GetGatewayRateLimitRequest>
  AsyncCall<GetGatewayRateLimitView, internal::kAwaitable<Request>> get_gateway_rate_limit(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetGatewayRateLimitRequest> Request = GetGatewayRateLimitRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetGatewayRateLimitView, internal::kAwaitable<Request, Options>> get_gateway_rate_limit(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetGatewayRateLimitView> Callback>
  void get_gateway_rate_limit(const GetGatewayRateLimitRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<GetGatewayRateLimitView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetGatewayRateLimitRequest> Request = GetGatewayRateLimitRequest>
  AsyncCall<GetGatewayRateLimitView, internal::kAwaitable<Request>> wait_until_gateway_rate_limit_active(
      Request&& request) const {
    return prepare_wait_until_gateway_rate_limit_active(target_, request, {});
  }
  template <internal::Is<GetGatewayRateLimitRequest> Request = GetGatewayRateLimitRequest,
            internal::Is<WaitOptions<GetGatewayRateLimitView>> Options = WaitOptions<GetGatewayRateLimitView>>
  AsyncCall<GetGatewayRateLimitView, internal::kAwaitable<Request, Options>> wait_until_gateway_rate_limit_active(
      Request&& request, Options&& options) const {
    return prepare_wait_until_gateway_rate_limit_active(target_, request, options);
  }
  template <AsyncCallback<GetGatewayRateLimitView> Callback>
  void wait_until_gateway_rate_limit_active(const GetGatewayRateLimitRequest& request, Callback callback,
                                            const WaitOptions<GetGatewayRateLimitView>& options = {}) const {
    AsyncCall<GetGatewayRateLimitView>(prepare_wait_until_gateway_rate_limit_active(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetGatewayRateLimitRequest> Request = GetGatewayRateLimitRequest>
  AsyncCall<GetGatewayRateLimitView, internal::kAwaitable<Request>> wait_until_gateway_rate_limit_deleted(
      Request&& request) const {
    return prepare_wait_until_gateway_rate_limit_deleted(target_, request, {});
  }
  template <internal::Is<GetGatewayRateLimitRequest> Request = GetGatewayRateLimitRequest,
            internal::Is<WaitOptions<GetGatewayRateLimitView>> Options = WaitOptions<GetGatewayRateLimitView>>
  AsyncCall<GetGatewayRateLimitView, internal::kAwaitable<Request, Options>> wait_until_gateway_rate_limit_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_gateway_rate_limit_deleted(target_, request, options);
  }
  template <AsyncCallback<GetGatewayRateLimitView> Callback>
  void wait_until_gateway_rate_limit_deleted(const GetGatewayRateLimitRequest& request, Callback callback,
                                             const WaitOptions<GetGatewayRateLimitView>& options = {}) const {
    AsyncCall<GetGatewayRateLimitView>(prepare_wait_until_gateway_rate_limit_deleted(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetGatewayRuleRequest> Request = GetGatewayRuleRequest>
  AsyncCall<GetGatewayRuleView, internal::kAwaitable<Request>> get_gateway_rule(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetGatewayRuleRequest> Request = GetGatewayRuleRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetGatewayRuleView, internal::kAwaitable<Request, Options>> get_gateway_rule(Request&& request,
                                                                                         Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetGatewayRuleView> Callback>
  void get_gateway_rule(const GetGatewayRuleRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<GetGatewayRuleView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetGatewayRuleRequest> Request = GetGatewayRuleRequest>
  AsyncCall<GetGatewayRuleView, internal::kAwaitable<Request>> wait_until_gateway_rule_active(Request&& request) const {
    return prepare_wait_until_gateway_rule_active(target_, request, {});
  }
  template <internal::Is<GetGatewayRuleRequest> Request = GetGatewayRuleRequest,
            internal::Is<WaitOptions<GetGatewayRuleView>> Options = WaitOptions<GetGatewayRuleView>>
  AsyncCall<GetGatewayRuleView, internal::kAwaitable<Request, Options>> wait_until_gateway_rule_active(
      Request&& request, Options&& options) const {
    return prepare_wait_until_gateway_rule_active(target_, request, options);
  }
  template <AsyncCallback<GetGatewayRuleView> Callback>
  void wait_until_gateway_rule_active(const GetGatewayRuleRequest& request, Callback callback,
                                      const WaitOptions<GetGatewayRuleView>& options = {}) const {
    AsyncCall<GetGatewayRuleView>(prepare_wait_until_gateway_rule_active(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetGatewayRuleRequest> Request = GetGatewayRuleRequest>
  AsyncCall<GetGatewayRuleView, internal::kAwaitable<Request>> wait_until_gateway_rule_deleted(
      Request&& request) const {
    return prepare_wait_until_gateway_rule_deleted(target_, request, {});
  }
  template <internal::Is<GetGatewayRuleRequest> Request = GetGatewayRuleRequest,
            internal::Is<WaitOptions<GetGatewayRuleView>> Options = WaitOptions<GetGatewayRuleView>>
  AsyncCall<GetGatewayRuleView, internal::kAwaitable<Request, Options>> wait_until_gateway_rule_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_gateway_rule_deleted(target_, request, options);
  }
  template <AsyncCallback<GetGatewayRuleView> Callback>
  void wait_until_gateway_rule_deleted(const GetGatewayRuleRequest& request, Callback callback,
                                       const WaitOptions<GetGatewayRuleView>& options = {}) const {
    AsyncCall<GetGatewayRuleView>(prepare_wait_until_gateway_rule_deleted(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetGatewayTargetRequest> Request = GetGatewayTargetRequest>
  AsyncCall<GetGatewayTargetView, internal::kAwaitable<Request>> get_gateway_target(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetGatewayTargetRequest> Request = GetGatewayTargetRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetGatewayTargetView, internal::kAwaitable<Request, Options>> get_gateway_target(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetGatewayTargetView> Callback>
  void get_gateway_target(const GetGatewayTargetRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetGatewayTargetView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetGatewayTargetRequest> Request = GetGatewayTargetRequest>
  AsyncCall<GetGatewayTargetView, internal::kAwaitable<Request>> wait_until_gateway_target_deleted(
      Request&& request) const {
    return prepare_wait_until_gateway_target_deleted(target_, request, {});
  }
  template <internal::Is<GetGatewayTargetRequest> Request = GetGatewayTargetRequest,
            internal::Is<WaitOptions<GetGatewayTargetView>> Options = WaitOptions<GetGatewayTargetView>>
  AsyncCall<GetGatewayTargetView, internal::kAwaitable<Request, Options>> wait_until_gateway_target_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_gateway_target_deleted(target_, request, options);
  }
  template <AsyncCallback<GetGatewayTargetView> Callback>
  void wait_until_gateway_target_deleted(const GetGatewayTargetRequest& request, Callback callback,
                                         const WaitOptions<GetGatewayTargetView>& options = {}) const {
    AsyncCall<GetGatewayTargetView>(prepare_wait_until_gateway_target_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetGatewayTargetRequest> Request = GetGatewayTargetRequest>
  AsyncCall<GetGatewayTargetView, internal::kAwaitable<Request>> wait_until_gateway_target_ready(
      Request&& request) const {
    return prepare_wait_until_gateway_target_ready(target_, request, {});
  }
  template <internal::Is<GetGatewayTargetRequest> Request = GetGatewayTargetRequest,
            internal::Is<WaitOptions<GetGatewayTargetView>> Options = WaitOptions<GetGatewayTargetView>>
  AsyncCall<GetGatewayTargetView, internal::kAwaitable<Request, Options>> wait_until_gateway_target_ready(
      Request&& request, Options&& options) const {
    return prepare_wait_until_gateway_target_ready(target_, request, options);
  }
  template <AsyncCallback<GetGatewayTargetView> Callback>
  void wait_until_gateway_target_ready(const GetGatewayTargetRequest& request, Callback callback,
                                       const WaitOptions<GetGatewayTargetView>& options = {}) const {
    AsyncCall<GetGatewayTargetView>(prepare_wait_until_gateway_target_ready(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetHarnessRequest> Request = GetHarnessRequest>
  AsyncCall<GetHarnessView, internal::kAwaitable<Request>> get_harness(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetHarnessRequest> Request = GetHarnessRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetHarnessView, internal::kAwaitable<Request, Options>> get_harness(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetHarnessView> Callback>
  void get_harness(const GetHarnessRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetHarnessView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetHarnessRequest> Request = GetHarnessRequest>
  AsyncCall<GetHarnessView, internal::kAwaitable<Request>> wait_until_harness_deleted(Request&& request) const {
    return prepare_wait_until_harness_deleted(target_, request, {});
  }
  template <internal::Is<GetHarnessRequest> Request = GetHarnessRequest,
            internal::Is<WaitOptions<GetHarnessView>> Options = WaitOptions<GetHarnessView>>
  AsyncCall<GetHarnessView, internal::kAwaitable<Request, Options>> wait_until_harness_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_harness_deleted(target_, request, options);
  }
  template <AsyncCallback<GetHarnessView> Callback>
  void wait_until_harness_deleted(const GetHarnessRequest& request, Callback callback,
                                  const WaitOptions<GetHarnessView>& options = {}) const {
    AsyncCall<GetHarnessView>(prepare_wait_until_harness_deleted(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetHarnessRequest> Request = GetHarnessRequest>
  AsyncCall<GetHarnessView, internal::kAwaitable<Request>> wait_until_harness_ready(Request&& request) const {
    return prepare_wait_until_harness_ready(target_, request, {});
  }
  template <internal::Is<GetHarnessRequest> Request = GetHarnessRequest,
            internal::Is<WaitOptions<GetHarnessView>> Options = WaitOptions<GetHarnessView>>
  AsyncCall<GetHarnessView, internal::kAwaitable<Request, Options>> wait_until_harness_ready(Request&& request,
                                                                                             Options&& options) const {
    return prepare_wait_until_harness_ready(target_, request, options);
  }
  template <AsyncCallback<GetHarnessView> Callback>
  void wait_until_harness_ready(const GetHarnessRequest& request, Callback callback,
                                const WaitOptions<GetHarnessView>& options = {}) const {
    AsyncCall<GetHarnessView>(prepare_wait_until_harness_ready(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetHarnessEndpointRequest> Request = GetHarnessEndpointRequest>
  AsyncCall<GetHarnessEndpointView, internal::kAwaitable<Request>> get_harness_endpoint(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetHarnessEndpointRequest> Request = GetHarnessEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetHarnessEndpointView, internal::kAwaitable<Request, Options>> get_harness_endpoint(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetHarnessEndpointView> Callback>
  void get_harness_endpoint(const GetHarnessEndpointRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<GetHarnessEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetHarnessEndpointRequest> Request = GetHarnessEndpointRequest>
  AsyncCall<GetHarnessEndpointView, internal::kAwaitable<Request>> wait_until_harness_endpoint_deleted(
      Request&& request) const {
    return prepare_wait_until_harness_endpoint_deleted(target_, request, {});
  }
  template <internal::Is<GetHarnessEndpointRequest> Request = GetHarnessEndpointRequest,
            internal::Is<WaitOptions<GetHarnessEndpointView>> Options = WaitOptions<GetHarnessEndpointView>>
  AsyncCall<GetHarnessEndpointView, internal::kAwaitable<Request, Options>> wait_until_harness_endpoint_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_harness_endpoint_deleted(target_, request, options);
  }
  template <AsyncCallback<GetHarnessEndpointView> Callback>
  void wait_until_harness_endpoint_deleted(const GetHarnessEndpointRequest& request, Callback callback,
                                           const WaitOptions<GetHarnessEndpointView>& options = {}) const {
    AsyncCall<GetHarnessEndpointView>(prepare_wait_until_harness_endpoint_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetHarnessEndpointRequest> Request = GetHarnessEndpointRequest>
  AsyncCall<GetHarnessEndpointView, internal::kAwaitable<Request>> wait_until_harness_endpoint_ready(
      Request&& request) const {
    return prepare_wait_until_harness_endpoint_ready(target_, request, {});
  }
  template <internal::Is<GetHarnessEndpointRequest> Request = GetHarnessEndpointRequest,
            internal::Is<WaitOptions<GetHarnessEndpointView>> Options = WaitOptions<GetHarnessEndpointView>>
  AsyncCall<GetHarnessEndpointView, internal::kAwaitable<Request, Options>> wait_until_harness_endpoint_ready(
      Request&& request, Options&& options) const {
    return prepare_wait_until_harness_endpoint_ready(target_, request, options);
  }
  template <AsyncCallback<GetHarnessEndpointView> Callback>
  void wait_until_harness_endpoint_ready(const GetHarnessEndpointRequest& request, Callback callback,
                                         const WaitOptions<GetHarnessEndpointView>& options = {}) const {
    AsyncCall<GetHarnessEndpointView>(prepare_wait_until_harness_endpoint_ready(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetMemoryRequest> Request = GetMemoryRequest>
  AsyncCall<GetMemoryView, internal::kAwaitable<Request>> get_memory(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetMemoryRequest> Request = GetMemoryRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetMemoryView, internal::kAwaitable<Request, Options>> get_memory(Request&& request,
                                                                              Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetMemoryView> Callback>
  void get_memory(const GetMemoryRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetMemoryView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetMemoryRequest> Request = GetMemoryRequest>
  AsyncCall<GetMemoryView, internal::kAwaitable<Request>> wait_until_memory_created(Request&& request) const {
    return prepare_wait_until_memory_created(target_, request, {});
  }
  template <internal::Is<GetMemoryRequest> Request = GetMemoryRequest,
            internal::Is<WaitOptions<GetMemoryView>> Options = WaitOptions<GetMemoryView>>
  AsyncCall<GetMemoryView, internal::kAwaitable<Request, Options>> wait_until_memory_created(Request&& request,
                                                                                             Options&& options) const {
    return prepare_wait_until_memory_created(target_, request, options);
  }
  template <AsyncCallback<GetMemoryView> Callback>
  void wait_until_memory_created(const GetMemoryRequest& request, Callback callback,
                                 const WaitOptions<GetMemoryView>& options = {}) const {
    AsyncCall<GetMemoryView>(prepare_wait_until_memory_created(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetMemoryRequest> Request = GetMemoryRequest>
  AsyncCall<GetMemoryView, internal::kAwaitable<Request>> wait_until_memory_deleted(Request&& request) const {
    return prepare_wait_until_memory_deleted(target_, request, {});
  }
  template <internal::Is<GetMemoryRequest> Request = GetMemoryRequest,
            internal::Is<WaitOptions<GetMemoryView>> Options = WaitOptions<GetMemoryView>>
  AsyncCall<GetMemoryView, internal::kAwaitable<Request, Options>> wait_until_memory_deleted(Request&& request,
                                                                                             Options&& options) const {
    return prepare_wait_until_memory_deleted(target_, request, options);
  }
  template <AsyncCallback<GetMemoryView> Callback>
  void wait_until_memory_deleted(const GetMemoryRequest& request, Callback callback,
                                 const WaitOptions<GetMemoryView>& options = {}) const {
    AsyncCall<GetMemoryView>(prepare_wait_until_memory_deleted(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetOauth2CredentialProviderRequest> Request = GetOauth2CredentialProviderRequest>
  AsyncCall<GetOauth2CredentialProviderView, internal::kAwaitable<Request>> get_oauth2_credential_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetOauth2CredentialProviderRequest> Request = GetOauth2CredentialProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetOauth2CredentialProviderView, internal::kAwaitable<Request, Options>> get_oauth2_credential_provider(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetOauth2CredentialProviderView> Callback>
  void get_oauth2_credential_provider(const GetOauth2CredentialProviderRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<GetOauth2CredentialProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetOauth2CredentialProviderRequest> Request = GetOauth2CredentialProviderRequest>
  AsyncCall<GetOauth2CredentialProviderView, internal::kAwaitable<Request>>
  wait_until_oauth2_credential_provider_deleted(Request&& request) const {
    return prepare_wait_until_oauth2_credential_provider_deleted(target_, request, {});
  }
  template <
      internal::Is<GetOauth2CredentialProviderRequest> Request = GetOauth2CredentialProviderRequest,
      internal::Is<WaitOptions<GetOauth2CredentialProviderView>> Options = WaitOptions<GetOauth2CredentialProviderView>>
  AsyncCall<GetOauth2CredentialProviderView, internal::kAwaitable<Request, Options>>
  wait_until_oauth2_credential_provider_deleted(Request&& request, Options&& options) const {
    return prepare_wait_until_oauth2_credential_provider_deleted(target_, request, options);
  }
  template <AsyncCallback<GetOauth2CredentialProviderView> Callback>
  void wait_until_oauth2_credential_provider_deleted(
      const GetOauth2CredentialProviderRequest& request, Callback callback,
      const WaitOptions<GetOauth2CredentialProviderView>& options = {}) const {
    AsyncCall<GetOauth2CredentialProviderView>(
        prepare_wait_until_oauth2_credential_provider_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetOauth2CredentialProviderRequest> Request = GetOauth2CredentialProviderRequest>
  AsyncCall<GetOauth2CredentialProviderView, internal::kAwaitable<Request>> wait_until_oauth2_credential_provider_ready(
      Request&& request) const {
    return prepare_wait_until_oauth2_credential_provider_ready(target_, request, {});
  }
  template <
      internal::Is<GetOauth2CredentialProviderRequest> Request = GetOauth2CredentialProviderRequest,
      internal::Is<WaitOptions<GetOauth2CredentialProviderView>> Options = WaitOptions<GetOauth2CredentialProviderView>>
  AsyncCall<GetOauth2CredentialProviderView, internal::kAwaitable<Request, Options>>
  wait_until_oauth2_credential_provider_ready(Request&& request, Options&& options) const {
    return prepare_wait_until_oauth2_credential_provider_ready(target_, request, options);
  }
  template <AsyncCallback<GetOauth2CredentialProviderView> Callback>
  void wait_until_oauth2_credential_provider_ready(
      const GetOauth2CredentialProviderRequest& request, Callback callback,
      const WaitOptions<GetOauth2CredentialProviderView>& options = {}) const {
    AsyncCall<GetOauth2CredentialProviderView>(
        prepare_wait_until_oauth2_credential_provider_ready(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetOnlineEvaluationConfigRequest> Request = GetOnlineEvaluationConfigRequest>
  AsyncCall<GetOnlineEvaluationConfigView, internal::kAwaitable<Request>> get_online_evaluation_config(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetOnlineEvaluationConfigRequest> Request = GetOnlineEvaluationConfigRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetOnlineEvaluationConfigView, internal::kAwaitable<Request, Options>> get_online_evaluation_config(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetOnlineEvaluationConfigView> Callback>
  void get_online_evaluation_config(const GetOnlineEvaluationConfigRequest& request, Callback callback,
                                    const CallOptions& options = {}) const {
    AsyncCall<GetOnlineEvaluationConfigView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetOnlineEvaluationConfigRequest> Request = GetOnlineEvaluationConfigRequest>
  AsyncCall<GetOnlineEvaluationConfigView, internal::kAwaitable<Request>> wait_until_online_evaluation_config_active(
      Request&& request) const {
    return prepare_wait_until_online_evaluation_config_active(target_, request, {});
  }
  template <
      internal::Is<GetOnlineEvaluationConfigRequest> Request = GetOnlineEvaluationConfigRequest,
      internal::Is<WaitOptions<GetOnlineEvaluationConfigView>> Options = WaitOptions<GetOnlineEvaluationConfigView>>
  AsyncCall<GetOnlineEvaluationConfigView, internal::kAwaitable<Request, Options>>
  wait_until_online_evaluation_config_active(Request&& request, Options&& options) const {
    return prepare_wait_until_online_evaluation_config_active(target_, request, options);
  }
  template <AsyncCallback<GetOnlineEvaluationConfigView> Callback>
  void wait_until_online_evaluation_config_active(
      const GetOnlineEvaluationConfigRequest& request, Callback callback,
      const WaitOptions<GetOnlineEvaluationConfigView>& options = {}) const {
    AsyncCall<GetOnlineEvaluationConfigView>(
        prepare_wait_until_online_evaluation_config_active(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetOnlineEvaluationConfigRequest> Request = GetOnlineEvaluationConfigRequest>
  AsyncCall<GetOnlineEvaluationConfigView, internal::kAwaitable<Request>> wait_until_online_evaluation_config_deleted(
      Request&& request) const {
    return prepare_wait_until_online_evaluation_config_deleted(target_, request, {});
  }
  template <
      internal::Is<GetOnlineEvaluationConfigRequest> Request = GetOnlineEvaluationConfigRequest,
      internal::Is<WaitOptions<GetOnlineEvaluationConfigView>> Options = WaitOptions<GetOnlineEvaluationConfigView>>
  AsyncCall<GetOnlineEvaluationConfigView, internal::kAwaitable<Request, Options>>
  wait_until_online_evaluation_config_deleted(Request&& request, Options&& options) const {
    return prepare_wait_until_online_evaluation_config_deleted(target_, request, options);
  }
  template <AsyncCallback<GetOnlineEvaluationConfigView> Callback>
  void wait_until_online_evaluation_config_deleted(
      const GetOnlineEvaluationConfigRequest& request, Callback callback,
      const WaitOptions<GetOnlineEvaluationConfigView>& options = {}) const {
    AsyncCall<GetOnlineEvaluationConfigView>(
        prepare_wait_until_online_evaluation_config_deleted(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetPaymentConnectorRequest> Request = GetPaymentConnectorRequest>
  AsyncCall<GetPaymentConnectorView, internal::kAwaitable<Request>> get_payment_connector(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPaymentConnectorRequest> Request = GetPaymentConnectorRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPaymentConnectorView, internal::kAwaitable<Request, Options>> get_payment_connector(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPaymentConnectorView> Callback>
  void get_payment_connector(const GetPaymentConnectorRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<GetPaymentConnectorView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetPaymentConnectorRequest> Request = GetPaymentConnectorRequest>
  AsyncCall<GetPaymentConnectorView, internal::kAwaitable<Request>> wait_until_payment_connector_deleted(
      Request&& request) const {
    return prepare_wait_until_payment_connector_deleted(target_, request, {});
  }
  template <internal::Is<GetPaymentConnectorRequest> Request = GetPaymentConnectorRequest,
            internal::Is<WaitOptions<GetPaymentConnectorView>> Options = WaitOptions<GetPaymentConnectorView>>
  AsyncCall<GetPaymentConnectorView, internal::kAwaitable<Request, Options>> wait_until_payment_connector_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_payment_connector_deleted(target_, request, options);
  }
  template <AsyncCallback<GetPaymentConnectorView> Callback>
  void wait_until_payment_connector_deleted(const GetPaymentConnectorRequest& request, Callback callback,
                                            const WaitOptions<GetPaymentConnectorView>& options = {}) const {
    AsyncCall<GetPaymentConnectorView>(prepare_wait_until_payment_connector_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetPaymentConnectorRequest> Request = GetPaymentConnectorRequest>
  AsyncCall<GetPaymentConnectorView, internal::kAwaitable<Request>> wait_until_payment_connector_ready(
      Request&& request) const {
    return prepare_wait_until_payment_connector_ready(target_, request, {});
  }
  template <internal::Is<GetPaymentConnectorRequest> Request = GetPaymentConnectorRequest,
            internal::Is<WaitOptions<GetPaymentConnectorView>> Options = WaitOptions<GetPaymentConnectorView>>
  AsyncCall<GetPaymentConnectorView, internal::kAwaitable<Request, Options>> wait_until_payment_connector_ready(
      Request&& request, Options&& options) const {
    return prepare_wait_until_payment_connector_ready(target_, request, options);
  }
  template <AsyncCallback<GetPaymentConnectorView> Callback>
  void wait_until_payment_connector_ready(const GetPaymentConnectorRequest& request, Callback callback,
                                          const WaitOptions<GetPaymentConnectorView>& options = {}) const {
    AsyncCall<GetPaymentConnectorView>(prepare_wait_until_payment_connector_ready(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetPaymentCredentialProviderRequest> Request = GetPaymentCredentialProviderRequest>
  AsyncCall<GetPaymentCredentialProviderView, internal::kAwaitable<Request>> get_payment_credential_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPaymentCredentialProviderRequest> Request = GetPaymentCredentialProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPaymentCredentialProviderView, internal::kAwaitable<Request, Options>> get_payment_credential_provider(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPaymentCredentialProviderView> Callback>
  void get_payment_credential_provider(const GetPaymentCredentialProviderRequest& request, Callback callback,
                                       const CallOptions& options = {}) const {
    AsyncCall<GetPaymentCredentialProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetPaymentManagerRequest> Request = GetPaymentManagerRequest>
  AsyncCall<GetPaymentManagerView, internal::kAwaitable<Request>> get_payment_manager(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPaymentManagerRequest> Request = GetPaymentManagerRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPaymentManagerView, internal::kAwaitable<Request, Options>> get_payment_manager(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPaymentManagerView> Callback>
  void get_payment_manager(const GetPaymentManagerRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<GetPaymentManagerView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetPaymentManagerRequest> Request = GetPaymentManagerRequest>
  AsyncCall<GetPaymentManagerView, internal::kAwaitable<Request>> wait_until_payment_manager_deleted(
      Request&& request) const {
    return prepare_wait_until_payment_manager_deleted(target_, request, {});
  }
  template <internal::Is<GetPaymentManagerRequest> Request = GetPaymentManagerRequest,
            internal::Is<WaitOptions<GetPaymentManagerView>> Options = WaitOptions<GetPaymentManagerView>>
  AsyncCall<GetPaymentManagerView, internal::kAwaitable<Request, Options>> wait_until_payment_manager_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_payment_manager_deleted(target_, request, options);
  }
  template <AsyncCallback<GetPaymentManagerView> Callback>
  void wait_until_payment_manager_deleted(const GetPaymentManagerRequest& request, Callback callback,
                                          const WaitOptions<GetPaymentManagerView>& options = {}) const {
    AsyncCall<GetPaymentManagerView>(prepare_wait_until_payment_manager_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetPaymentManagerRequest> Request = GetPaymentManagerRequest>
  AsyncCall<GetPaymentManagerView, internal::kAwaitable<Request>> wait_until_payment_manager_ready(
      Request&& request) const {
    return prepare_wait_until_payment_manager_ready(target_, request, {});
  }
  template <internal::Is<GetPaymentManagerRequest> Request = GetPaymentManagerRequest,
            internal::Is<WaitOptions<GetPaymentManagerView>> Options = WaitOptions<GetPaymentManagerView>>
  AsyncCall<GetPaymentManagerView, internal::kAwaitable<Request, Options>> wait_until_payment_manager_ready(
      Request&& request, Options&& options) const {
    return prepare_wait_until_payment_manager_ready(target_, request, options);
  }
  template <AsyncCallback<GetPaymentManagerView> Callback>
  void wait_until_payment_manager_ready(const GetPaymentManagerRequest& request, Callback callback,
                                        const WaitOptions<GetPaymentManagerView>& options = {}) const {
    AsyncCall<GetPaymentManagerView>(prepare_wait_until_payment_manager_ready(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetPolicyRequest> Request = GetPolicyRequest>
  AsyncCall<GetPolicyView, internal::kAwaitable<Request>> get_policy(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPolicyRequest> Request = GetPolicyRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPolicyView, internal::kAwaitable<Request, Options>> get_policy(Request&& request,
                                                                              Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPolicyView> Callback>
  void get_policy(const GetPolicyRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetPolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetPolicyRequest> Request = GetPolicyRequest>
  AsyncCall<GetPolicyView, internal::kAwaitable<Request>> wait_until_policy_active(Request&& request) const {
    return prepare_wait_until_policy_active(target_, request, {});
  }
  template <internal::Is<GetPolicyRequest> Request = GetPolicyRequest,
            internal::Is<WaitOptions<GetPolicyView>> Options = WaitOptions<GetPolicyView>>
  AsyncCall<GetPolicyView, internal::kAwaitable<Request, Options>> wait_until_policy_active(Request&& request,
                                                                                            Options&& options) const {
    return prepare_wait_until_policy_active(target_, request, options);
  }
  template <AsyncCallback<GetPolicyView> Callback>
  void wait_until_policy_active(const GetPolicyRequest& request, Callback callback,
                                const WaitOptions<GetPolicyView>& options = {}) const {
    AsyncCall<GetPolicyView>(prepare_wait_until_policy_active(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetPolicyRequest> Request = GetPolicyRequest>
  AsyncCall<GetPolicyView, internal::kAwaitable<Request>> wait_until_policy_deleted(Request&& request) const {
    return prepare_wait_until_policy_deleted(target_, request, {});
  }
  template <internal::Is<GetPolicyRequest> Request = GetPolicyRequest,
            internal::Is<WaitOptions<GetPolicyView>> Options = WaitOptions<GetPolicyView>>
  AsyncCall<GetPolicyView, internal::kAwaitable<Request, Options>> wait_until_policy_deleted(Request&& request,
                                                                                             Options&& options) const {
    return prepare_wait_until_policy_deleted(target_, request, options);
  }
  template <AsyncCallback<GetPolicyView> Callback>
  void wait_until_policy_deleted(const GetPolicyRequest& request, Callback callback,
                                 const WaitOptions<GetPolicyView>& options = {}) const {
    AsyncCall<GetPolicyView>(prepare_wait_until_policy_deleted(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetPolicyEngineRequest> Request = GetPolicyEngineRequest>
  AsyncCall<GetPolicyEngineView, internal::kAwaitable<Request>> get_policy_engine(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPolicyEngineRequest> Request = GetPolicyEngineRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPolicyEngineView, internal::kAwaitable<Request, Options>> get_policy_engine(Request&& request,
                                                                                           Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPolicyEngineView> Callback>
  void get_policy_engine(const GetPolicyEngineRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<GetPolicyEngineView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetPolicyEngineRequest> Request = GetPolicyEngineRequest>
  AsyncCall<GetPolicyEngineView, internal::kAwaitable<Request>> wait_until_policy_engine_active(
      Request&& request) const {
    return prepare_wait_until_policy_engine_active(target_, request, {});
  }
  template <internal::Is<GetPolicyEngineRequest> Request = GetPolicyEngineRequest,
            internal::Is<WaitOptions<GetPolicyEngineView>> Options = WaitOptions<GetPolicyEngineView>>
  AsyncCall<GetPolicyEngineView, internal::kAwaitable<Request, Options>> wait_until_policy_engine_active(
      Request&& request, Options&& options) const {
    return prepare_wait_until_policy_engine_active(target_, request, options);
  }
  template <AsyncCallback<GetPolicyEngineView> Callback>
  void wait_until_policy_engine_active(const GetPolicyEngineRequest& request, Callback callback,
                                       const WaitOptions<GetPolicyEngineView>& options = {}) const {
    AsyncCall<GetPolicyEngineView>(prepare_wait_until_policy_engine_active(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetPolicyEngineRequest> Request = GetPolicyEngineRequest>
  AsyncCall<GetPolicyEngineView, internal::kAwaitable<Request>> wait_until_policy_engine_deleted(
      Request&& request) const {
    return prepare_wait_until_policy_engine_deleted(target_, request, {});
  }
  template <internal::Is<GetPolicyEngineRequest> Request = GetPolicyEngineRequest,
            internal::Is<WaitOptions<GetPolicyEngineView>> Options = WaitOptions<GetPolicyEngineView>>
  AsyncCall<GetPolicyEngineView, internal::kAwaitable<Request, Options>> wait_until_policy_engine_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_policy_engine_deleted(target_, request, options);
  }
  template <AsyncCallback<GetPolicyEngineView> Callback>
  void wait_until_policy_engine_deleted(const GetPolicyEngineRequest& request, Callback callback,
                                        const WaitOptions<GetPolicyEngineView>& options = {}) const {
    AsyncCall<GetPolicyEngineView>(prepare_wait_until_policy_engine_deleted(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetPolicyEngineSummaryRequest> Request = GetPolicyEngineSummaryRequest>
  AsyncCall<GetPolicyEngineSummaryView, internal::kAwaitable<Request>> get_policy_engine_summary(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPolicyEngineSummaryRequest> Request = GetPolicyEngineSummaryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPolicyEngineSummaryView, internal::kAwaitable<Request, Options>> get_policy_engine_summary(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPolicyEngineSummaryView> Callback>
  void get_policy_engine_summary(const GetPolicyEngineSummaryRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<GetPolicyEngineSummaryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetPolicyGenerationRequest> Request = GetPolicyGenerationRequest>
  AsyncCall<GetPolicyGenerationView, internal::kAwaitable<Request>> get_policy_generation(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPolicyGenerationRequest> Request = GetPolicyGenerationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPolicyGenerationView, internal::kAwaitable<Request, Options>> get_policy_generation(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPolicyGenerationView> Callback>
  void get_policy_generation(const GetPolicyGenerationRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<GetPolicyGenerationView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetPolicyGenerationRequest> Request = GetPolicyGenerationRequest>
  AsyncCall<GetPolicyGenerationView, internal::kAwaitable<Request>> wait_until_policy_generation_completed(
      Request&& request) const {
    return prepare_wait_until_policy_generation_completed(target_, request, {});
  }
  template <internal::Is<GetPolicyGenerationRequest> Request = GetPolicyGenerationRequest,
            internal::Is<WaitOptions<GetPolicyGenerationView>> Options = WaitOptions<GetPolicyGenerationView>>
  AsyncCall<GetPolicyGenerationView, internal::kAwaitable<Request, Options>> wait_until_policy_generation_completed(
      Request&& request, Options&& options) const {
    return prepare_wait_until_policy_generation_completed(target_, request, options);
  }
  template <AsyncCallback<GetPolicyGenerationView> Callback>
  void wait_until_policy_generation_completed(const GetPolicyGenerationRequest& request, Callback callback,
                                              const WaitOptions<GetPolicyGenerationView>& options = {}) const {
    AsyncCall<GetPolicyGenerationView>(prepare_wait_until_policy_generation_completed(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetPolicyGenerationSummaryRequest> Request = GetPolicyGenerationSummaryRequest>
  AsyncCall<GetPolicyGenerationSummaryView, internal::kAwaitable<Request>> get_policy_generation_summary(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPolicyGenerationSummaryRequest> Request = GetPolicyGenerationSummaryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPolicyGenerationSummaryView, internal::kAwaitable<Request, Options>> get_policy_generation_summary(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPolicyGenerationSummaryView> Callback>
  void get_policy_generation_summary(const GetPolicyGenerationSummaryRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<GetPolicyGenerationSummaryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetPolicySummaryRequest> Request = GetPolicySummaryRequest>
  AsyncCall<GetPolicySummaryView, internal::kAwaitable<Request>> get_policy_summary(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPolicySummaryRequest> Request = GetPolicySummaryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPolicySummaryView, internal::kAwaitable<Request, Options>> get_policy_summary(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPolicySummaryView> Callback>
  void get_policy_summary(const GetPolicySummaryRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetPolicySummaryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetRegistryRequest> Request = GetRegistryRequest>
  AsyncCall<GetRegistryView, internal::kAwaitable<Request>> get_registry(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetRegistryRequest> Request = GetRegistryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetRegistryView, internal::kAwaitable<Request, Options>> get_registry(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetRegistryView> Callback>
  void get_registry(const GetRegistryRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetRegistryView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetRegistryRequest> Request = GetRegistryRequest>
  AsyncCall<GetRegistryView, internal::kAwaitable<Request>> wait_until_registry_deleted(Request&& request) const {
    return prepare_wait_until_registry_deleted(target_, request, {});
  }
  template <internal::Is<GetRegistryRequest> Request = GetRegistryRequest,
            internal::Is<WaitOptions<GetRegistryView>> Options = WaitOptions<GetRegistryView>>
  AsyncCall<GetRegistryView, internal::kAwaitable<Request, Options>> wait_until_registry_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_registry_deleted(target_, request, options);
  }
  template <AsyncCallback<GetRegistryView> Callback>
  void wait_until_registry_deleted(const GetRegistryRequest& request, Callback callback,
                                   const WaitOptions<GetRegistryView>& options = {}) const {
    AsyncCall<GetRegistryView>(prepare_wait_until_registry_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetRegistryRequest> Request = GetRegistryRequest>
  AsyncCall<GetRegistryView, internal::kAwaitable<Request>> wait_until_registry_ready(Request&& request) const {
    return prepare_wait_until_registry_ready(target_, request, {});
  }
  template <internal::Is<GetRegistryRequest> Request = GetRegistryRequest,
            internal::Is<WaitOptions<GetRegistryView>> Options = WaitOptions<GetRegistryView>>
  AsyncCall<GetRegistryView, internal::kAwaitable<Request, Options>> wait_until_registry_ready(
      Request&& request, Options&& options) const {
    return prepare_wait_until_registry_ready(target_, request, options);
  }
  template <AsyncCallback<GetRegistryView> Callback>
  void wait_until_registry_ready(const GetRegistryRequest& request, Callback callback,
                                 const WaitOptions<GetRegistryView>& options = {}) const {
    AsyncCall<GetRegistryView>(prepare_wait_until_registry_ready(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetRegistryRecordRequest> Request = GetRegistryRecordRequest>
  AsyncCall<GetRegistryRecordView, internal::kAwaitable<Request>> get_registry_record(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetRegistryRecordRequest> Request = GetRegistryRecordRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetRegistryRecordView, internal::kAwaitable<Request, Options>> get_registry_record(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetRegistryRecordView> Callback>
  void get_registry_record(const GetRegistryRecordRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<GetRegistryRecordView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetRegistryRecordRequest> Request = GetRegistryRecordRequest>
  AsyncCall<GetRegistryRecordView, internal::kAwaitable<Request>> wait_until_registry_record_approved(
      Request&& request) const {
    return prepare_wait_until_registry_record_approved(target_, request, {});
  }
  template <internal::Is<GetRegistryRecordRequest> Request = GetRegistryRecordRequest,
            internal::Is<WaitOptions<GetRegistryRecordView>> Options = WaitOptions<GetRegistryRecordView>>
  AsyncCall<GetRegistryRecordView, internal::kAwaitable<Request, Options>> wait_until_registry_record_approved(
      Request&& request, Options&& options) const {
    return prepare_wait_until_registry_record_approved(target_, request, options);
  }
  template <AsyncCallback<GetRegistryRecordView> Callback>
  void wait_until_registry_record_approved(const GetRegistryRecordRequest& request, Callback callback,
                                           const WaitOptions<GetRegistryRecordView>& options = {}) const {
    AsyncCall<GetRegistryRecordView>(prepare_wait_until_registry_record_approved(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetRegistryRecordRequest> Request = GetRegistryRecordRequest>
  AsyncCall<GetRegistryRecordView, internal::kAwaitable<Request>> wait_until_registry_record_created(
      Request&& request) const {
    return prepare_wait_until_registry_record_created(target_, request, {});
  }
  template <internal::Is<GetRegistryRecordRequest> Request = GetRegistryRecordRequest,
            internal::Is<WaitOptions<GetRegistryRecordView>> Options = WaitOptions<GetRegistryRecordView>>
  AsyncCall<GetRegistryRecordView, internal::kAwaitable<Request, Options>> wait_until_registry_record_created(
      Request&& request, Options&& options) const {
    return prepare_wait_until_registry_record_created(target_, request, options);
  }
  template <AsyncCallback<GetRegistryRecordView> Callback>
  void wait_until_registry_record_created(const GetRegistryRecordRequest& request, Callback callback,
                                          const WaitOptions<GetRegistryRecordView>& options = {}) const {
    AsyncCall<GetRegistryRecordView>(prepare_wait_until_registry_record_created(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetResourcePolicyRequest> Request = GetResourcePolicyRequest>
  AsyncCall<GetResourcePolicyView, internal::kAwaitable<Request>> get_resource_policy(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetResourcePolicyRequest> Request = GetResourcePolicyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetResourcePolicyView, internal::kAwaitable<Request, Options>> get_resource_policy(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetResourcePolicyView> Callback>
  void get_resource_policy(const GetResourcePolicyRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<GetResourcePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetTokenVaultRequest> Request = GetTokenVaultRequest>
  AsyncCall<GetTokenVaultView, internal::kAwaitable<Request>> get_token_vault(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetTokenVaultRequest> Request = GetTokenVaultRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetTokenVaultView, internal::kAwaitable<Request, Options>> get_token_vault(Request&& request,
                                                                                       Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetTokenVaultView> Callback>
  void get_token_vault(const GetTokenVaultRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetTokenVaultView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetWorkloadIdentityRequest> Request = GetWorkloadIdentityRequest>
  AsyncCall<GetWorkloadIdentityView, internal::kAwaitable<Request>> get_workload_identity(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetWorkloadIdentityRequest> Request = GetWorkloadIdentityRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetWorkloadIdentityView, internal::kAwaitable<Request, Options>> get_workload_identity(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetWorkloadIdentityView> Callback>
  void get_workload_identity(const GetWorkloadIdentityRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<GetWorkloadIdentityView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAgentRuntimeEndpointsRequest> Request = ListAgentRuntimeEndpointsRequest>
  AsyncCall<ListAgentRuntimeEndpointsView, internal::kAwaitable<Request>> list_agent_runtime_endpoints(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAgentRuntimeEndpointsRequest> Request = ListAgentRuntimeEndpointsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAgentRuntimeEndpointsView, internal::kAwaitable<Request, Options>> list_agent_runtime_endpoints(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAgentRuntimeEndpointsView> Callback>
  void list_agent_runtime_endpoints(const ListAgentRuntimeEndpointsRequest& request, Callback callback,
                                    const CallOptions& options = {}) const {
    AsyncCall<ListAgentRuntimeEndpointsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAgentRuntimeVersionsRequest> Request = ListAgentRuntimeVersionsRequest>
  AsyncCall<ListAgentRuntimeVersionsView, internal::kAwaitable<Request>> list_agent_runtime_versions(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAgentRuntimeVersionsRequest> Request = ListAgentRuntimeVersionsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAgentRuntimeVersionsView, internal::kAwaitable<Request, Options>> list_agent_runtime_versions(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAgentRuntimeVersionsView> Callback>
  void list_agent_runtime_versions(const ListAgentRuntimeVersionsRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<ListAgentRuntimeVersionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAgentRuntimeVersionsByCapacityProviderRequest> Request =
                ListAgentRuntimeVersionsByCapacityProviderRequest>
  AsyncCall<ListAgentRuntimeVersionsByCapacityProviderView, internal::kAwaitable<Request>>
  list_agent_runtime_versions_by_capacity_provider(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAgentRuntimeVersionsByCapacityProviderRequest> Request =
                ListAgentRuntimeVersionsByCapacityProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAgentRuntimeVersionsByCapacityProviderView, internal::kAwaitable<Request, Options>>
  list_agent_runtime_versions_by_capacity_provider(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAgentRuntimeVersionsByCapacityProviderView> Callback>
  void list_agent_runtime_versions_by_capacity_provider(
      const ListAgentRuntimeVersionsByCapacityProviderRequest& request, Callback callback,
      const CallOptions& options = {}) const {
    AsyncCall<ListAgentRuntimeVersionsByCapacityProviderView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<ListAgentRuntimesRequest> Request = ListAgentRuntimesRequest>
  AsyncCall<ListAgentRuntimesView, internal::kAwaitable<Request>> list_agent_runtimes(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAgentRuntimesRequest> Request = ListAgentRuntimesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAgentRuntimesView, internal::kAwaitable<Request, Options>> list_agent_runtimes(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAgentRuntimesView> Callback>
  void list_agent_runtimes(const ListAgentRuntimesRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<ListAgentRuntimesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListApiKeyCredentialProvidersRequest> Request = ListApiKeyCredentialProvidersRequest>
  AsyncCall<ListApiKeyCredentialProvidersView, internal::kAwaitable<Request>> list_api_key_credential_providers(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListApiKeyCredentialProvidersRequest> Request = ListApiKeyCredentialProvidersRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListApiKeyCredentialProvidersView, internal::kAwaitable<Request, Options>>
  list_api_key_credential_providers(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListApiKeyCredentialProvidersView> Callback>
  void list_api_key_credential_providers(const ListApiKeyCredentialProvidersRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<ListApiKeyCredentialProvidersView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListBrowserProfilesRequest> Request = ListBrowserProfilesRequest>
  AsyncCall<ListBrowserProfilesView, internal::kAwaitable<Request>> list_browser_profiles(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListBrowserProfilesRequest> Request = ListBrowserProfilesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListBrowserProfilesView, internal::kAwaitable<Request, Options>> list_browser_profiles(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListBrowserProfilesView> Callback>
  void list_browser_profiles(const ListBrowserProfilesRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<ListBrowserProfilesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListBrowsersRequest> Request = ListBrowsersRequest>
  AsyncCall<ListBrowsersView, internal::kAwaitable<Request>> list_browsers(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListBrowsersRequest> Request = ListBrowsersRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListBrowsersView, internal::kAwaitable<Request, Options>> list_browsers(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListBrowsersView> Callback>
  void list_browsers(const ListBrowsersRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListBrowsersView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListCapacityProvidersRequest> Request = ListCapacityProvidersRequest>
  AsyncCall<ListCapacityProvidersView, internal::kAwaitable<Request>> list_capacity_providers(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListCapacityProvidersRequest> Request = ListCapacityProvidersRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListCapacityProvidersView, internal::kAwaitable<Request, Options>> list_capacity_providers(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListCapacityProvidersView> Callback>
  void list_capacity_providers(const ListCapacityProvidersRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<ListCapacityProvidersView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListCodeInterpretersRequest> Request = ListCodeInterpretersRequest>
  AsyncCall<ListCodeInterpretersView, internal::kAwaitable<Request>> list_code_interpreters(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListCodeInterpretersRequest> Request = ListCodeInterpretersRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListCodeInterpretersView, internal::kAwaitable<Request, Options>> list_code_interpreters(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListCodeInterpretersView> Callback>
  void list_code_interpreters(const ListCodeInterpretersRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<ListCodeInterpretersView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListConfigurationBundleVersionsRequest> Request = ListConfigurationBundleVersionsRequest>
  AsyncCall<ListConfigurationBundleVersionsView, internal::kAwaitable<Request>> list_configuration_bundle_versions(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListConfigurationBundleVersionsRequest> Request = ListConfigurationBundleVersionsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListConfigurationBundleVersionsView, internal::kAwaitable<Request, Options>>
  list_configuration_bundle_versions(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListConfigurationBundleVersionsView> Callback>
  void list_configuration_bundle_versions(const ListConfigurationBundleVersionsRequest& request, Callback callback,
                                          const CallOptions& options = {}) const {
    AsyncCall<ListConfigurationBundleVersionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListConfigurationBundlesRequest> Request = ListConfigurationBundlesRequest>
  AsyncCall<ListConfigurationBundlesView, internal::kAwaitable<Request>> list_configuration_bundles(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListConfigurationBundlesRequest> Request = ListConfigurationBundlesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListConfigurationBundlesView, internal::kAwaitable<Request, Options>> list_configuration_bundles(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListConfigurationBundlesView> Callback>
  void list_configuration_bundles(const ListConfigurationBundlesRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<ListConfigurationBundlesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListConsentPortalsRequest> Request = ListConsentPortalsRequest>
  AsyncCall<ListConsentPortalsView, internal::kAwaitable<Request>> list_consent_portals(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListConsentPortalsRequest> Request = ListConsentPortalsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListConsentPortalsView, internal::kAwaitable<Request, Options>> list_consent_portals(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListConsentPortalsView> Callback>
  void list_consent_portals(const ListConsentPortalsRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<ListConsentPortalsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListDatasetExamplesRequest> Request = ListDatasetExamplesRequest>
  AsyncCall<ListDatasetExamplesView, internal::kAwaitable<Request>> list_dataset_examples(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListDatasetExamplesRequest> Request = ListDatasetExamplesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListDatasetExamplesView, internal::kAwaitable<Request, Options>> list_dataset_examples(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListDatasetExamplesView> Callback>
  void list_dataset_examples(const ListDatasetExamplesRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<ListDatasetExamplesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListDatasetVersionsRequest> Request = ListDatasetVersionsRequest>
  AsyncCall<ListDatasetVersionsView, internal::kAwaitable<Request>> list_dataset_versions(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListDatasetVersionsRequest> Request = ListDatasetVersionsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListDatasetVersionsView, internal::kAwaitable<Request, Options>> list_dataset_versions(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListDatasetVersionsView> Callback>
  void list_dataset_versions(const ListDatasetVersionsRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<ListDatasetVersionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListDatasetsRequest> Request = ListDatasetsRequest>
  AsyncCall<ListDatasetsView, internal::kAwaitable<Request>> list_datasets(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListDatasetsRequest> Request = ListDatasetsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListDatasetsView, internal::kAwaitable<Request, Options>> list_datasets(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListDatasetsView> Callback>
  void list_datasets(const ListDatasetsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListDatasetsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListEvaluatorsRequest> Request = ListEvaluatorsRequest>
  AsyncCall<ListEvaluatorsView, internal::kAwaitable<Request>> list_evaluators(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListEvaluatorsRequest> Request = ListEvaluatorsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListEvaluatorsView, internal::kAwaitable<Request, Options>> list_evaluators(Request&& request,
                                                                                        Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListEvaluatorsView> Callback>
  void list_evaluators(const ListEvaluatorsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListEvaluatorsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListGatewayRateLimitsRequest> Request = ListGatewayRateLimitsRequest>
  AsyncCall<ListGatewayRateLimitsView, internal::kAwaitable<Request>> list_gateway_rate_limits(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListGatewayRateLimitsRequest> Request = ListGatewayRateLimitsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListGatewayRateLimitsView, internal::kAwaitable<Request, Options>> list_gateway_rate_limits(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListGatewayRateLimitsView> Callback>
  void list_gateway_rate_limits(const ListGatewayRateLimitsRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<ListGatewayRateLimitsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListGatewayRulesRequest> Request = ListGatewayRulesRequest>
  AsyncCall<ListGatewayRulesView, internal::kAwaitable<Request>> list_gateway_rules(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListGatewayRulesRequest> Request = ListGatewayRulesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListGatewayRulesView, internal::kAwaitable<Request, Options>> list_gateway_rules(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListGatewayRulesView> Callback>
  void list_gateway_rules(const ListGatewayRulesRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<ListGatewayRulesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListGatewayTargetsRequest> Request = ListGatewayTargetsRequest>
  AsyncCall<ListGatewayTargetsView, internal::kAwaitable<Request>> list_gateway_targets(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListGatewayTargetsRequest> Request = ListGatewayTargetsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListGatewayTargetsView, internal::kAwaitable<Request, Options>> list_gateway_targets(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListGatewayTargetsView> Callback>
  void list_gateway_targets(const ListGatewayTargetsRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<ListGatewayTargetsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListGatewaysRequest> Request = ListGatewaysRequest>
  AsyncCall<ListGatewaysView, internal::kAwaitable<Request>> list_gateways(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListGatewaysRequest> Request = ListGatewaysRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListGatewaysView, internal::kAwaitable<Request, Options>> list_gateways(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListGatewaysView> Callback>
  void list_gateways(const ListGatewaysRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListGatewaysView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListHarnessEndpointsRequest> Request = ListHarnessEndpointsRequest>
  AsyncCall<ListHarnessEndpointsView, internal::kAwaitable<Request>> list_harness_endpoints(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListHarnessEndpointsRequest> Request = ListHarnessEndpointsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListHarnessEndpointsView, internal::kAwaitable<Request, Options>> list_harness_endpoints(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListHarnessEndpointsView> Callback>
  void list_harness_endpoints(const ListHarnessEndpointsRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<ListHarnessEndpointsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListHarnessVersionsRequest> Request = ListHarnessVersionsRequest>
  AsyncCall<ListHarnessVersionsView, internal::kAwaitable<Request>> list_harness_versions(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListHarnessVersionsRequest> Request = ListHarnessVersionsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListHarnessVersionsView, internal::kAwaitable<Request, Options>> list_harness_versions(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListHarnessVersionsView> Callback>
  void list_harness_versions(const ListHarnessVersionsRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<ListHarnessVersionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListHarnessesRequest> Request = ListHarnessesRequest>
  AsyncCall<ListHarnessesView, internal::kAwaitable<Request>> list_harnesses(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListHarnessesRequest> Request = ListHarnessesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListHarnessesView, internal::kAwaitable<Request, Options>> list_harnesses(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListHarnessesView> Callback>
  void list_harnesses(const ListHarnessesRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListHarnessesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListMemoriesRequest> Request = ListMemoriesRequest>
  AsyncCall<ListMemoriesView, internal::kAwaitable<Request>> list_memories(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListMemoriesRequest> Request = ListMemoriesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListMemoriesView, internal::kAwaitable<Request, Options>> list_memories(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListMemoriesView> Callback>
  void list_memories(const ListMemoriesRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListMemoriesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListOauth2CredentialProvidersRequest> Request = ListOauth2CredentialProvidersRequest>
  AsyncCall<ListOauth2CredentialProvidersView, internal::kAwaitable<Request>> list_oauth2_credential_providers(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListOauth2CredentialProvidersRequest> Request = ListOauth2CredentialProvidersRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListOauth2CredentialProvidersView, internal::kAwaitable<Request, Options>> list_oauth2_credential_providers(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListOauth2CredentialProvidersView> Callback>
  void list_oauth2_credential_providers(const ListOauth2CredentialProvidersRequest& request, Callback callback,
                                        const CallOptions& options = {}) const {
    AsyncCall<ListOauth2CredentialProvidersView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListOnlineEvaluationConfigsRequest> Request = ListOnlineEvaluationConfigsRequest>
  AsyncCall<ListOnlineEvaluationConfigsView, internal::kAwaitable<Request>> list_online_evaluation_configs(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListOnlineEvaluationConfigsRequest> Request = ListOnlineEvaluationConfigsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListOnlineEvaluationConfigsView, internal::kAwaitable<Request, Options>> list_online_evaluation_configs(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListOnlineEvaluationConfigsView> Callback>
  void list_online_evaluation_configs(const ListOnlineEvaluationConfigsRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<ListOnlineEvaluationConfigsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPaymentConnectorsRequest> Request = ListPaymentConnectorsRequest>
  AsyncCall<ListPaymentConnectorsView, internal::kAwaitable<Request>> list_payment_connectors(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPaymentConnectorsRequest> Request = ListPaymentConnectorsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPaymentConnectorsView, internal::kAwaitable<Request, Options>> list_payment_connectors(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPaymentConnectorsView> Callback>
  void list_payment_connectors(const ListPaymentConnectorsRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<ListPaymentConnectorsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPaymentCredentialProvidersRequest> Request = ListPaymentCredentialProvidersRequest>
  AsyncCall<ListPaymentCredentialProvidersView, internal::kAwaitable<Request>> list_payment_credential_providers(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPaymentCredentialProvidersRequest> Request = ListPaymentCredentialProvidersRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPaymentCredentialProvidersView, internal::kAwaitable<Request, Options>>
  list_payment_credential_providers(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPaymentCredentialProvidersView> Callback>
  void list_payment_credential_providers(const ListPaymentCredentialProvidersRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<ListPaymentCredentialProvidersView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPaymentManagersRequest> Request = ListPaymentManagersRequest>
  AsyncCall<ListPaymentManagersView, internal::kAwaitable<Request>> list_payment_managers(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPaymentManagersRequest> Request = ListPaymentManagersRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPaymentManagersView, internal::kAwaitable<Request, Options>> list_payment_managers(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPaymentManagersView> Callback>
  void list_payment_managers(const ListPaymentManagersRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<ListPaymentManagersView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPoliciesRequest> Request = ListPoliciesRequest>
  AsyncCall<ListPoliciesView, internal::kAwaitable<Request>> list_policies(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPoliciesRequest> Request = ListPoliciesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPoliciesView, internal::kAwaitable<Request, Options>> list_policies(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPoliciesView> Callback>
  void list_policies(const ListPoliciesRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListPoliciesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPolicyEngineSummariesRequest> Request = ListPolicyEngineSummariesRequest>
  AsyncCall<ListPolicyEngineSummariesView, internal::kAwaitable<Request>> list_policy_engine_summaries(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPolicyEngineSummariesRequest> Request = ListPolicyEngineSummariesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPolicyEngineSummariesView, internal::kAwaitable<Request, Options>> list_policy_engine_summaries(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPolicyEngineSummariesView> Callback>
  void list_policy_engine_summaries(const ListPolicyEngineSummariesRequest& request, Callback callback,
                                    const CallOptions& options = {}) const {
    AsyncCall<ListPolicyEngineSummariesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPolicyEnginesRequest> Request = ListPolicyEnginesRequest>
  AsyncCall<ListPolicyEnginesView, internal::kAwaitable<Request>> list_policy_engines(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPolicyEnginesRequest> Request = ListPolicyEnginesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPolicyEnginesView, internal::kAwaitable<Request, Options>> list_policy_engines(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPolicyEnginesView> Callback>
  void list_policy_engines(const ListPolicyEnginesRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<ListPolicyEnginesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPolicyGenerationAssetsRequest> Request = ListPolicyGenerationAssetsRequest>
  AsyncCall<ListPolicyGenerationAssetsView, internal::kAwaitable<Request>> list_policy_generation_assets(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPolicyGenerationAssetsRequest> Request = ListPolicyGenerationAssetsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPolicyGenerationAssetsView, internal::kAwaitable<Request, Options>> list_policy_generation_assets(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPolicyGenerationAssetsView> Callback>
  void list_policy_generation_assets(const ListPolicyGenerationAssetsRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<ListPolicyGenerationAssetsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPolicyGenerationSummariesRequest> Request = ListPolicyGenerationSummariesRequest>
  AsyncCall<ListPolicyGenerationSummariesView, internal::kAwaitable<Request>> list_policy_generation_summaries(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPolicyGenerationSummariesRequest> Request = ListPolicyGenerationSummariesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPolicyGenerationSummariesView, internal::kAwaitable<Request, Options>> list_policy_generation_summaries(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPolicyGenerationSummariesView> Callback>
  void list_policy_generation_summaries(const ListPolicyGenerationSummariesRequest& request, Callback callback,
                                        const CallOptions& options = {}) const {
    AsyncCall<ListPolicyGenerationSummariesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPolicyGenerationsRequest> Request = ListPolicyGenerationsRequest>
  AsyncCall<ListPolicyGenerationsView, internal::kAwaitable<Request>> list_policy_generations(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPolicyGenerationsRequest> Request = ListPolicyGenerationsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPolicyGenerationsView, internal::kAwaitable<Request, Options>> list_policy_generations(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPolicyGenerationsView> Callback>
  void list_policy_generations(const ListPolicyGenerationsRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<ListPolicyGenerationsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPolicySummariesRequest> Request = ListPolicySummariesRequest>
  AsyncCall<ListPolicySummariesView, internal::kAwaitable<Request>> list_policy_summaries(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPolicySummariesRequest> Request = ListPolicySummariesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPolicySummariesView, internal::kAwaitable<Request, Options>> list_policy_summaries(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPolicySummariesView> Callback>
  void list_policy_summaries(const ListPolicySummariesRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<ListPolicySummariesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListRegistriesRequest> Request = ListRegistriesRequest>
  AsyncCall<ListRegistriesView, internal::kAwaitable<Request>> list_registries(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListRegistriesRequest> Request = ListRegistriesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListRegistriesView, internal::kAwaitable<Request, Options>> list_registries(Request&& request,
                                                                                        Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListRegistriesView> Callback>
  void list_registries(const ListRegistriesRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListRegistriesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListRegistryRecordsRequest> Request = ListRegistryRecordsRequest>
  AsyncCall<ListRegistryRecordsView, internal::kAwaitable<Request>> list_registry_records(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListRegistryRecordsRequest> Request = ListRegistryRecordsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListRegistryRecordsView, internal::kAwaitable<Request, Options>> list_registry_records(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListRegistryRecordsView> Callback>
  void list_registry_records(const ListRegistryRecordsRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<ListRegistryRecordsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListTagsForResourceRequest> Request = ListTagsForResourceRequest>
  AsyncCall<ListTagsForResourceView, internal::kAwaitable<Request>> list_tags_for_resource(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListTagsForResourceRequest> Request = ListTagsForResourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListTagsForResourceView, internal::kAwaitable<Request, Options>> list_tags_for_resource(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListTagsForResourceView> Callback>
  void list_tags_for_resource(const ListTagsForResourceRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<ListTagsForResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListWorkloadIdentitiesRequest> Request = ListWorkloadIdentitiesRequest>
  AsyncCall<ListWorkloadIdentitiesView, internal::kAwaitable<Request>> list_workload_identities(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListWorkloadIdentitiesRequest> Request = ListWorkloadIdentitiesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListWorkloadIdentitiesView, internal::kAwaitable<Request, Options>> list_workload_identities(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListWorkloadIdentitiesView> Callback>
  void list_workload_identities(const ListWorkloadIdentitiesRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<ListWorkloadIdentitiesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<PutResourcePolicyRequest> Request = PutResourcePolicyRequest>
  AsyncCall<PutResourcePolicyView, internal::kAwaitable<Request>> put_resource_policy(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<PutResourcePolicyRequest> Request = PutResourcePolicyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<PutResourcePolicyView, internal::kAwaitable<Request, Options>> put_resource_policy(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<PutResourcePolicyView> Callback>
  void put_resource_policy(const PutResourcePolicyRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<PutResourcePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<RotatePaymentConnectorCredentialsRequest> Request = RotatePaymentConnectorCredentialsRequest>
  AsyncCall<RotatePaymentConnectorCredentialsView, internal::kAwaitable<Request>> rotate_payment_connector_credentials(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<RotatePaymentConnectorCredentialsRequest> Request = RotatePaymentConnectorCredentialsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<RotatePaymentConnectorCredentialsView, internal::kAwaitable<Request, Options>>
  rotate_payment_connector_credentials(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<RotatePaymentConnectorCredentialsView> Callback>
  void rotate_payment_connector_credentials(const RotatePaymentConnectorCredentialsRequest& request, Callback callback,
                                            const CallOptions& options = {}) const {
    AsyncCall<RotatePaymentConnectorCredentialsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<SetTokenVaultCMKRequest> Request = SetTokenVaultCMKRequest>
  AsyncCall<SetTokenVaultCMKView, internal::kAwaitable<Request>> set_token_vault_cmk(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<SetTokenVaultCMKRequest> Request = SetTokenVaultCMKRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<SetTokenVaultCMKView, internal::kAwaitable<Request, Options>> set_token_vault_cmk(Request&& request,
                                                                                              Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<SetTokenVaultCMKView> Callback>
  void set_token_vault_cmk(const SetTokenVaultCMKRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<SetTokenVaultCMKView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StartPolicyGenerationRequest> Request = StartPolicyGenerationRequest>
  AsyncCall<StartPolicyGenerationView, internal::kAwaitable<Request>> start_policy_generation(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StartPolicyGenerationRequest> Request = StartPolicyGenerationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StartPolicyGenerationView, internal::kAwaitable<Request, Options>> start_policy_generation(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StartPolicyGenerationView> Callback>
  void start_policy_generation(const StartPolicyGenerationRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<StartPolicyGenerationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<SubmitRegistryRecordForApprovalRequest> Request = SubmitRegistryRecordForApprovalRequest>
  AsyncCall<SubmitRegistryRecordForApprovalView, internal::kAwaitable<Request>> submit_registry_record_for_approval(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<SubmitRegistryRecordForApprovalRequest> Request = SubmitRegistryRecordForApprovalRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<SubmitRegistryRecordForApprovalView, internal::kAwaitable<Request, Options>>
  submit_registry_record_for_approval(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<SubmitRegistryRecordForApprovalView> Callback>
  void submit_registry_record_for_approval(const SubmitRegistryRecordForApprovalRequest& request, Callback callback,
                                           const CallOptions& options = {}) const {
    AsyncCall<SubmitRegistryRecordForApprovalView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<SynchronizeGatewayTargetsRequest> Request = SynchronizeGatewayTargetsRequest>
  AsyncCall<SynchronizeGatewayTargetsView, internal::kAwaitable<Request>> synchronize_gateway_targets(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<SynchronizeGatewayTargetsRequest> Request = SynchronizeGatewayTargetsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<SynchronizeGatewayTargetsView, internal::kAwaitable<Request, Options>> synchronize_gateway_targets(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<SynchronizeGatewayTargetsView> Callback>
  void synchronize_gateway_targets(const SynchronizeGatewayTargetsRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<SynchronizeGatewayTargetsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<TagResourceRequest> Request = TagResourceRequest>
  AsyncCall<TagResourceView, internal::kAwaitable<Request>> tag_resource(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<TagResourceRequest> Request = TagResourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<TagResourceView, internal::kAwaitable<Request, Options>> tag_resource(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<TagResourceView> Callback>
  void tag_resource(const TagResourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<TagResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UntagResourceRequest> Request = UntagResourceRequest>
  AsyncCall<UntagResourceView, internal::kAwaitable<Request>> untag_resource(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UntagResourceRequest> Request = UntagResourceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UntagResourceView, internal::kAwaitable<Request, Options>> untag_resource(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UntagResourceView> Callback>
  void untag_resource(const UntagResourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UntagResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateAgentRuntimeRequest> Request = UpdateAgentRuntimeRequest>
  AsyncCall<UpdateAgentRuntimeView, internal::kAwaitable<Request>> update_agent_runtime(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateAgentRuntimeRequest> Request = UpdateAgentRuntimeRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateAgentRuntimeView, internal::kAwaitable<Request, Options>> update_agent_runtime(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateAgentRuntimeView> Callback>
  void update_agent_runtime(const UpdateAgentRuntimeRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<UpdateAgentRuntimeView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateAgentRuntimeEndpointRequest> Request = UpdateAgentRuntimeEndpointRequest>
  AsyncCall<UpdateAgentRuntimeEndpointView, internal::kAwaitable<Request>> update_agent_runtime_endpoint(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateAgentRuntimeEndpointRequest> Request = UpdateAgentRuntimeEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateAgentRuntimeEndpointView, internal::kAwaitable<Request, Options>> update_agent_runtime_endpoint(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateAgentRuntimeEndpointView> Callback>
  void update_agent_runtime_endpoint(const UpdateAgentRuntimeEndpointRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<UpdateAgentRuntimeEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateApiKeyCredentialProviderRequest> Request = UpdateApiKeyCredentialProviderRequest>
  AsyncCall<UpdateApiKeyCredentialProviderView, internal::kAwaitable<Request>> update_api_key_credential_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateApiKeyCredentialProviderRequest> Request = UpdateApiKeyCredentialProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateApiKeyCredentialProviderView, internal::kAwaitable<Request, Options>>
  update_api_key_credential_provider(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateApiKeyCredentialProviderView> Callback>
  void update_api_key_credential_provider(const UpdateApiKeyCredentialProviderRequest& request, Callback callback,
                                          const CallOptions& options = {}) const {
    AsyncCall<UpdateApiKeyCredentialProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateCapacityProviderRequest> Request = UpdateCapacityProviderRequest>
  AsyncCall<UpdateCapacityProviderView, internal::kAwaitable<Request>> update_capacity_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateCapacityProviderRequest> Request = UpdateCapacityProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateCapacityProviderView, internal::kAwaitable<Request, Options>> update_capacity_provider(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateCapacityProviderView> Callback>
  void update_capacity_provider(const UpdateCapacityProviderRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<UpdateCapacityProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateConfigurationBundleRequest> Request = UpdateConfigurationBundleRequest>
  AsyncCall<UpdateConfigurationBundleView, internal::kAwaitable<Request>> update_configuration_bundle(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateConfigurationBundleRequest> Request = UpdateConfigurationBundleRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateConfigurationBundleView, internal::kAwaitable<Request, Options>> update_configuration_bundle(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateConfigurationBundleView> Callback>
  void update_configuration_bundle(const UpdateConfigurationBundleRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<UpdateConfigurationBundleView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateConsentPortalRequest> Request = UpdateConsentPortalRequest>
  AsyncCall<UpdateConsentPortalView, internal::kAwaitable<Request>> update_consent_portal(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateConsentPortalRequest> Request = UpdateConsentPortalRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateConsentPortalView, internal::kAwaitable<Request, Options>> update_consent_portal(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateConsentPortalView> Callback>
  void update_consent_portal(const UpdateConsentPortalRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<UpdateConsentPortalView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateDatasetRequest> Request = UpdateDatasetRequest>
  AsyncCall<UpdateDatasetView, internal::kAwaitable<Request>> update_dataset(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateDatasetRequest> Request = UpdateDatasetRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateDatasetView, internal::kAwaitable<Request, Options>> update_dataset(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateDatasetView> Callback>
  void update_dataset(const UpdateDatasetRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateDatasetView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateDatasetExamplesRequest> Request = UpdateDatasetExamplesRequest>
  AsyncCall<UpdateDatasetExamplesView, internal::kAwaitable<Request>> update_dataset_examples(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateDatasetExamplesRequest> Request = UpdateDatasetExamplesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateDatasetExamplesView, internal::kAwaitable<Request, Options>> update_dataset_examples(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateDatasetExamplesView> Callback>
  void update_dataset_examples(const UpdateDatasetExamplesRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<UpdateDatasetExamplesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateEvaluatorRequest> Request = UpdateEvaluatorRequest>
  AsyncCall<UpdateEvaluatorView, internal::kAwaitable<Request>> update_evaluator(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateEvaluatorRequest> Request = UpdateEvaluatorRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateEvaluatorView, internal::kAwaitable<Request, Options>> update_evaluator(Request&& request,
                                                                                          Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateEvaluatorView> Callback>
  void update_evaluator(const UpdateEvaluatorRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<UpdateEvaluatorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateGatewayRequest> Request = UpdateGatewayRequest>
  AsyncCall<UpdateGatewayView, internal::kAwaitable<Request>> update_gateway(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateGatewayRequest> Request = UpdateGatewayRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateGatewayView, internal::kAwaitable<Request, Options>> update_gateway(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateGatewayView> Callback>
  void update_gateway(const UpdateGatewayRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateGatewayView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateGatewayRateLimitRequest> Request = UpdateGatewayRateLimitRequest>
  AsyncCall<UpdateGatewayRateLimitView, internal::kAwaitable<Request>> update_gateway_rate_limit(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateGatewayRateLimitRequest> Request = UpdateGatewayRateLimitRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateGatewayRateLimitView, internal::kAwaitable<Request, Options>> update_gateway_rate_limit(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateGatewayRateLimitView> Callback>
  void update_gateway_rate_limit(const UpdateGatewayRateLimitRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<UpdateGatewayRateLimitView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateGatewayRuleRequest> Request = UpdateGatewayRuleRequest>
  AsyncCall<UpdateGatewayRuleView, internal::kAwaitable<Request>> update_gateway_rule(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateGatewayRuleRequest> Request = UpdateGatewayRuleRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateGatewayRuleView, internal::kAwaitable<Request, Options>> update_gateway_rule(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateGatewayRuleView> Callback>
  void update_gateway_rule(const UpdateGatewayRuleRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<UpdateGatewayRuleView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateGatewayTargetRequest> Request = UpdateGatewayTargetRequest>
  AsyncCall<UpdateGatewayTargetView, internal::kAwaitable<Request>> update_gateway_target(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateGatewayTargetRequest> Request = UpdateGatewayTargetRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateGatewayTargetView, internal::kAwaitable<Request, Options>> update_gateway_target(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateGatewayTargetView> Callback>
  void update_gateway_target(const UpdateGatewayTargetRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<UpdateGatewayTargetView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateHarnessRequest> Request = UpdateHarnessRequest>
  AsyncCall<UpdateHarnessView, internal::kAwaitable<Request>> update_harness(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateHarnessRequest> Request = UpdateHarnessRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateHarnessView, internal::kAwaitable<Request, Options>> update_harness(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateHarnessView> Callback>
  void update_harness(const UpdateHarnessRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateHarnessView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateHarnessEndpointRequest> Request = UpdateHarnessEndpointRequest>
  AsyncCall<UpdateHarnessEndpointView, internal::kAwaitable<Request>> update_harness_endpoint(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateHarnessEndpointRequest> Request = UpdateHarnessEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateHarnessEndpointView, internal::kAwaitable<Request, Options>> update_harness_endpoint(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateHarnessEndpointView> Callback>
  void update_harness_endpoint(const UpdateHarnessEndpointRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<UpdateHarnessEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateMemoryRequest> Request = UpdateMemoryRequest>
  AsyncCall<UpdateMemoryView, internal::kAwaitable<Request>> update_memory(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateMemoryRequest> Request = UpdateMemoryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateMemoryView, internal::kAwaitable<Request, Options>> update_memory(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateMemoryView> Callback>
  void update_memory(const UpdateMemoryRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateMemoryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateOauth2CredentialProviderRequest> Request = UpdateOauth2CredentialProviderRequest>
  AsyncCall<UpdateOauth2CredentialProviderView, internal::kAwaitable<Request>> update_oauth2_credential_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateOauth2CredentialProviderRequest> Request = UpdateOauth2CredentialProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateOauth2CredentialProviderView, internal::kAwaitable<Request, Options>>
  update_oauth2_credential_provider(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateOauth2CredentialProviderView> Callback>
  void update_oauth2_credential_provider(const UpdateOauth2CredentialProviderRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<UpdateOauth2CredentialProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateOnlineEvaluationConfigRequest> Request = UpdateOnlineEvaluationConfigRequest>
  AsyncCall<UpdateOnlineEvaluationConfigView, internal::kAwaitable<Request>> update_online_evaluation_config(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateOnlineEvaluationConfigRequest> Request = UpdateOnlineEvaluationConfigRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateOnlineEvaluationConfigView, internal::kAwaitable<Request, Options>> update_online_evaluation_config(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateOnlineEvaluationConfigView> Callback>
  void update_online_evaluation_config(const UpdateOnlineEvaluationConfigRequest& request, Callback callback,
                                       const CallOptions& options = {}) const {
    AsyncCall<UpdateOnlineEvaluationConfigView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdatePaymentConnectorRequest> Request = UpdatePaymentConnectorRequest>
  AsyncCall<UpdatePaymentConnectorView, internal::kAwaitable<Request>> update_payment_connector(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdatePaymentConnectorRequest> Request = UpdatePaymentConnectorRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdatePaymentConnectorView, internal::kAwaitable<Request, Options>> update_payment_connector(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdatePaymentConnectorView> Callback>
  void update_payment_connector(const UpdatePaymentConnectorRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<UpdatePaymentConnectorView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdatePaymentCredentialProviderRequest> Request = UpdatePaymentCredentialProviderRequest>
  AsyncCall<UpdatePaymentCredentialProviderView, internal::kAwaitable<Request>> update_payment_credential_provider(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdatePaymentCredentialProviderRequest> Request = UpdatePaymentCredentialProviderRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdatePaymentCredentialProviderView, internal::kAwaitable<Request, Options>>
  update_payment_credential_provider(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdatePaymentCredentialProviderView> Callback>
  void update_payment_credential_provider(const UpdatePaymentCredentialProviderRequest& request, Callback callback,
                                          const CallOptions& options = {}) const {
    AsyncCall<UpdatePaymentCredentialProviderView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdatePaymentManagerRequest> Request = UpdatePaymentManagerRequest>
  AsyncCall<UpdatePaymentManagerView, internal::kAwaitable<Request>> update_payment_manager(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdatePaymentManagerRequest> Request = UpdatePaymentManagerRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdatePaymentManagerView, internal::kAwaitable<Request, Options>> update_payment_manager(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdatePaymentManagerView> Callback>
  void update_payment_manager(const UpdatePaymentManagerRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<UpdatePaymentManagerView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdatePolicyRequest> Request = UpdatePolicyRequest>
  AsyncCall<UpdatePolicyView, internal::kAwaitable<Request>> update_policy(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdatePolicyRequest> Request = UpdatePolicyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdatePolicyView, internal::kAwaitable<Request, Options>> update_policy(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdatePolicyView> Callback>
  void update_policy(const UpdatePolicyRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdatePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdatePolicyEngineRequest> Request = UpdatePolicyEngineRequest>
  AsyncCall<UpdatePolicyEngineView, internal::kAwaitable<Request>> update_policy_engine(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdatePolicyEngineRequest> Request = UpdatePolicyEngineRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdatePolicyEngineView, internal::kAwaitable<Request, Options>> update_policy_engine(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdatePolicyEngineView> Callback>
  void update_policy_engine(const UpdatePolicyEngineRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<UpdatePolicyEngineView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateRegistryRequest> Request = UpdateRegistryRequest>
  AsyncCall<UpdateRegistryView, internal::kAwaitable<Request>> update_registry(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateRegistryRequest> Request = UpdateRegistryRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateRegistryView, internal::kAwaitable<Request, Options>> update_registry(Request&& request,
                                                                                        Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateRegistryView> Callback>
  void update_registry(const UpdateRegistryRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateRegistryView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateRegistryRecordRequest> Request = UpdateRegistryRecordRequest>
  AsyncCall<UpdateRegistryRecordView, internal::kAwaitable<Request>> update_registry_record(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateRegistryRecordRequest> Request = UpdateRegistryRecordRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateRegistryRecordView, internal::kAwaitable<Request, Options>> update_registry_record(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateRegistryRecordView> Callback>
  void update_registry_record(const UpdateRegistryRecordRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<UpdateRegistryRecordView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateRegistryRecordStatusRequest> Request = UpdateRegistryRecordStatusRequest>
  AsyncCall<UpdateRegistryRecordStatusView, internal::kAwaitable<Request>> update_registry_record_status(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateRegistryRecordStatusRequest> Request = UpdateRegistryRecordStatusRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateRegistryRecordStatusView, internal::kAwaitable<Request, Options>> update_registry_record_status(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateRegistryRecordStatusView> Callback>
  void update_registry_record_status(const UpdateRegistryRecordStatusRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<UpdateRegistryRecordStatusView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateWorkloadIdentityRequest> Request = UpdateWorkloadIdentityRequest>
  AsyncCall<UpdateWorkloadIdentityView, internal::kAwaitable<Request>> update_workload_identity(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateWorkloadIdentityRequest> Request = UpdateWorkloadIdentityRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateWorkloadIdentityView, internal::kAwaitable<Request, Options>> update_workload_identity(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateWorkloadIdentityView> Callback>
  void update_workload_identity(const UpdateWorkloadIdentityRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<UpdateWorkloadIdentityView>(prepare(target_, request, options)).then(std::move(callback));
  }

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::bedrock_agentcore_control
