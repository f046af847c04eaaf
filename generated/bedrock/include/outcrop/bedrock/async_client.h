// AsyncClient: the operations of Bedrock on a Dispatcher. Include the operations that you call as well.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <utility>

#include "outcrop/async_call.h"
#include "outcrop/bedrock/client.h"

namespace outcrop::bedrock {

struct BatchDeleteAdvancedPromptOptimizationJobRequest;
struct BatchDeleteAdvancedPromptOptimizationJobView;
struct BatchDeleteEvaluationJobRequest;
struct BatchDeleteEvaluationJobView;
struct CancelAutomatedReasoningPolicyBuildWorkflowRequest;
struct CancelAutomatedReasoningPolicyBuildWorkflowView;
struct CreateAdvancedPromptOptimizationJobRequest;
struct CreateAdvancedPromptOptimizationJobView;
struct CreateAutomatedReasoningPolicyRequest;
struct CreateAutomatedReasoningPolicyTestCaseRequest;
struct CreateAutomatedReasoningPolicyTestCaseView;
struct CreateAutomatedReasoningPolicyVersionRequest;
struct CreateAutomatedReasoningPolicyVersionView;
struct CreateAutomatedReasoningPolicyView;
struct CreateCustomModelDeploymentRequest;
struct CreateCustomModelDeploymentView;
struct CreateCustomModelRequest;
struct CreateCustomModelView;
struct CreateEvaluationJobRequest;
struct CreateEvaluationJobView;
struct CreateFoundationModelAgreementRequest;
struct CreateFoundationModelAgreementView;
struct CreateGuardrailRequest;
struct CreateGuardrailVersionRequest;
struct CreateGuardrailVersionView;
struct CreateGuardrailView;
struct CreateInferenceProfileRequest;
struct CreateInferenceProfileView;
struct CreateMarketplaceModelEndpointRequest;
struct CreateMarketplaceModelEndpointView;
struct CreateModelCopyJobRequest;
struct CreateModelCopyJobView;
struct CreateModelCustomizationJobRequest;
struct CreateModelCustomizationJobView;
struct CreateModelImportJobRequest;
struct CreateModelImportJobView;
struct CreateModelInvocationJobRequest;
struct CreateModelInvocationJobView;
struct CreatePromptRouterRequest;
struct CreatePromptRouterView;
struct CreateProvisionedModelThroughputRequest;
struct CreateProvisionedModelThroughputView;
struct DeleteAutomatedReasoningPolicyBuildWorkflowRequest;
struct DeleteAutomatedReasoningPolicyBuildWorkflowView;
struct DeleteAutomatedReasoningPolicyRequest;
struct DeleteAutomatedReasoningPolicyTestCaseRequest;
struct DeleteAutomatedReasoningPolicyTestCaseView;
struct DeleteAutomatedReasoningPolicyView;
struct DeleteCustomModelDeploymentRequest;
struct DeleteCustomModelDeploymentView;
struct DeleteCustomModelRequest;
struct DeleteCustomModelView;
struct DeleteEnforcedGuardrailConfigurationRequest;
struct DeleteEnforcedGuardrailConfigurationView;
struct DeleteFoundationModelAgreementRequest;
struct DeleteFoundationModelAgreementView;
struct DeleteGuardrailRequest;
struct DeleteGuardrailView;
struct DeleteImportedModelRequest;
struct DeleteImportedModelView;
struct DeleteInferenceProfileRequest;
struct DeleteInferenceProfileView;
struct DeleteMarketplaceModelEndpointRequest;
struct DeleteMarketplaceModelEndpointView;
struct DeleteModelInvocationLoggingConfigurationRequest;
struct DeleteModelInvocationLoggingConfigurationView;
struct DeletePromptRouterRequest;
struct DeletePromptRouterView;
struct DeleteProvisionedModelThroughputRequest;
struct DeleteProvisionedModelThroughputView;
struct DeleteResourcePolicyRequest;
struct DeleteResourcePolicyView;
struct DeregisterMarketplaceModelEndpointRequest;
struct DeregisterMarketplaceModelEndpointView;
struct ExportAutomatedReasoningPolicyVersionRequest;
struct ExportAutomatedReasoningPolicyVersionView;
struct GetAccountDataRetentionRequest;
struct GetAccountDataRetentionView;
struct GetAdvancedPromptOptimizationJobRequest;
struct GetAdvancedPromptOptimizationJobView;
struct GetAutomatedReasoningPolicyAnnotationsRequest;
struct GetAutomatedReasoningPolicyAnnotationsView;
struct GetAutomatedReasoningPolicyBuildWorkflowRequest;
struct GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest;
struct GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView;
struct GetAutomatedReasoningPolicyBuildWorkflowView;
struct GetAutomatedReasoningPolicyNextScenarioRequest;
struct GetAutomatedReasoningPolicyNextScenarioView;
struct GetAutomatedReasoningPolicyRequest;
struct GetAutomatedReasoningPolicyTestCaseRequest;
struct GetAutomatedReasoningPolicyTestCaseView;
struct GetAutomatedReasoningPolicyTestResultRequest;
struct GetAutomatedReasoningPolicyTestResultView;
struct GetAutomatedReasoningPolicyView;
struct GetCustomModelDeploymentRequest;
struct GetCustomModelDeploymentView;
struct GetCustomModelRequest;
struct GetCustomModelView;
struct GetEvaluationJobRequest;
struct GetEvaluationJobView;
struct GetFoundationModelAvailabilityRequest;
struct GetFoundationModelAvailabilityView;
struct GetFoundationModelRequest;
struct GetFoundationModelView;
struct GetGuardrailRequest;
struct GetGuardrailView;
struct GetImportedModelRequest;
struct GetImportedModelView;
struct GetInferenceProfileRequest;
struct GetInferenceProfileView;
struct GetMarketplaceModelEndpointRequest;
struct GetMarketplaceModelEndpointView;
struct GetModelCopyJobRequest;
struct GetModelCopyJobView;
struct GetModelCustomizationJobRequest;
struct GetModelCustomizationJobView;
struct GetModelImportJobRequest;
struct GetModelImportJobView;
struct GetModelInvocationJobRequest;
struct GetModelInvocationJobView;
struct GetModelInvocationLoggingConfigurationRequest;
struct GetModelInvocationLoggingConfigurationView;
struct GetPromptRouterRequest;
struct GetPromptRouterView;
struct GetProvisionedModelThroughputRequest;
struct GetProvisionedModelThroughputView;
struct GetResourcePolicyRequest;
struct GetResourcePolicyView;
struct GetUseCaseForModelAccessRequest;
struct GetUseCaseForModelAccessView;
struct ListAdvancedPromptOptimizationJobsRequest;
struct ListAdvancedPromptOptimizationJobsView;
struct ListAutomatedReasoningPoliciesRequest;
struct ListAutomatedReasoningPoliciesView;
struct ListAutomatedReasoningPolicyBuildWorkflowsRequest;
struct ListAutomatedReasoningPolicyBuildWorkflowsView;
struct ListAutomatedReasoningPolicyTestCasesRequest;
struct ListAutomatedReasoningPolicyTestCasesView;
struct ListAutomatedReasoningPolicyTestResultsRequest;
struct ListAutomatedReasoningPolicyTestResultsView;
struct ListCustomModelDeploymentsRequest;
struct ListCustomModelDeploymentsView;
struct ListCustomModelsRequest;
struct ListCustomModelsView;
struct ListEnforcedGuardrailsConfigurationRequest;
struct ListEnforcedGuardrailsConfigurationView;
struct ListEvaluationJobsRequest;
struct ListEvaluationJobsView;
struct ListFoundationModelAgreementOffersRequest;
struct ListFoundationModelAgreementOffersView;
struct ListFoundationModelsRequest;
struct ListFoundationModelsView;
struct ListGuardrailsRequest;
struct ListGuardrailsView;
struct ListImportedModelsRequest;
struct ListImportedModelsView;
struct ListInferenceProfilesRequest;
struct ListInferenceProfilesView;
struct ListMarketplaceModelEndpointsRequest;
struct ListMarketplaceModelEndpointsView;
struct ListModelCopyJobsRequest;
struct ListModelCopyJobsView;
struct ListModelCustomizationJobsRequest;
struct ListModelCustomizationJobsView;
struct ListModelImportJobsRequest;
struct ListModelImportJobsView;
struct ListModelInvocationJobsRequest;
struct ListModelInvocationJobsView;
struct ListPromptRoutersRequest;
struct ListPromptRoutersView;
struct ListProvisionedModelThroughputsRequest;
struct ListProvisionedModelThroughputsView;
struct ListTagsForResourceRequest;
struct ListTagsForResourceView;
struct PutAccountDataRetentionRequest;
struct PutAccountDataRetentionView;
struct PutEnforcedGuardrailConfigurationRequest;
struct PutEnforcedGuardrailConfigurationView;
struct PutModelInvocationLoggingConfigurationRequest;
struct PutModelInvocationLoggingConfigurationView;
struct PutResourcePolicyRequest;
struct PutResourcePolicyView;
struct PutUseCaseForModelAccessRequest;
struct PutUseCaseForModelAccessView;
struct RegisterMarketplaceModelEndpointRequest;
struct RegisterMarketplaceModelEndpointView;
struct StartAutomatedReasoningPolicyBuildWorkflowRequest;
struct StartAutomatedReasoningPolicyBuildWorkflowView;
struct StartAutomatedReasoningPolicyTestWorkflowRequest;
struct StartAutomatedReasoningPolicyTestWorkflowView;
struct StopAdvancedPromptOptimizationJobRequest;
struct StopAdvancedPromptOptimizationJobView;
struct StopEvaluationJobRequest;
struct StopEvaluationJobView;
struct StopModelCustomizationJobRequest;
struct StopModelCustomizationJobView;
struct StopModelInvocationJobRequest;
struct StopModelInvocationJobView;
struct TagResourceRequest;
struct TagResourceView;
struct UntagResourceRequest;
struct UntagResourceView;
struct UpdateAutomatedReasoningPolicyAnnotationsRequest;
struct UpdateAutomatedReasoningPolicyAnnotationsView;
struct UpdateAutomatedReasoningPolicyRequest;
struct UpdateAutomatedReasoningPolicyTestCaseRequest;
struct UpdateAutomatedReasoningPolicyTestCaseView;
struct UpdateAutomatedReasoningPolicyView;
struct UpdateCustomModelDeploymentRequest;
struct UpdateCustomModelDeploymentView;
struct UpdateGuardrailRequest;
struct UpdateGuardrailView;
struct UpdateMarketplaceModelEndpointRequest;
struct UpdateMarketplaceModelEndpointView;
struct UpdateProvisionedModelThroughputRequest;
struct UpdateProvisionedModelThroughputView;

internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const BatchDeleteAdvancedPromptOptimizationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const BatchDeleteEvaluationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CancelAutomatedReasoningPolicyBuildWorkflowRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateAdvancedPromptOptimizationJobRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateAutomatedReasoningPolicyRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateAutomatedReasoningPolicyTestCaseRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateAutomatedReasoningPolicyVersionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateCustomModelRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateCustomModelDeploymentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateEvaluationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateFoundationModelAgreementRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateGuardrailRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateGuardrailVersionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateInferenceProfileRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateMarketplaceModelEndpointRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateModelCopyJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateModelCustomizationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateModelImportJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateModelInvocationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePromptRouterRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateProvisionedModelThroughputRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteAutomatedReasoningPolicyRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteAutomatedReasoningPolicyBuildWorkflowRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteAutomatedReasoningPolicyTestCaseRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteCustomModelRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteCustomModelDeploymentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteEnforcedGuardrailConfigurationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteFoundationModelAgreementRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteGuardrailRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteImportedModelRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteInferenceProfileRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteMarketplaceModelEndpointRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteModelInvocationLoggingConfigurationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePromptRouterRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteProvisionedModelThroughputRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteResourcePolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeregisterMarketplaceModelEndpointRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ExportAutomatedReasoningPolicyVersionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAccountDataRetentionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAdvancedPromptOptimizationJobRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_advanced_prompt_optimization_job_completed(
    const internal::AsyncTarget& target, const GetAdvancedPromptOptimizationJobRequest& request,
    const WaitOptions<GetAdvancedPromptOptimizationJobView>& options);
internal::PendingCallPtr prepare_wait_until_advanced_prompt_optimization_job_deleted(
    const internal::AsyncTarget& target, const GetAdvancedPromptOptimizationJobRequest& request,
    const WaitOptions<GetAdvancedPromptOptimizationJobView>& options);
internal::PendingCallPtr prepare_wait_until_advanced_prompt_optimization_job_stopped(
    const internal::AsyncTarget& target, const GetAdvancedPromptOptimizationJobRequest& request,
    const WaitOptions<GetAdvancedPromptOptimizationJobView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAutomatedReasoningPolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyAnnotationsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyBuildWorkflowRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_automated_reasoning_policy_build_workflow_cancelled(
    const internal::AsyncTarget& target, const GetAutomatedReasoningPolicyBuildWorkflowRequest& request,
    const WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>& options);
internal::PendingCallPtr prepare_wait_until_automated_reasoning_policy_build_workflow_completed(
    const internal::AsyncTarget& target, const GetAutomatedReasoningPolicyBuildWorkflowRequest& request,
    const WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyNextScenarioRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyTestResultRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_automated_reasoning_policy_test_completed(
    const internal::AsyncTarget& target, const GetAutomatedReasoningPolicyTestResultRequest& request,
    const WaitOptions<GetAutomatedReasoningPolicyTestResultView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetCustomModelRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_custom_model_active(const internal::AsyncTarget& target,
                                                                const GetCustomModelRequest& request,
                                                                const WaitOptions<GetCustomModelView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetCustomModelDeploymentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_custom_model_deployment_active(
    const internal::AsyncTarget& target, const GetCustomModelDeploymentRequest& request,
    const WaitOptions<GetCustomModelDeploymentView>& options);
internal::PendingCallPtr prepare_wait_until_custom_model_deployment_updated(
    const internal::AsyncTarget& target, const GetCustomModelDeploymentRequest& request,
    const WaitOptions<GetCustomModelDeploymentView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetEvaluationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_evaluation_job_completed(const internal::AsyncTarget& target,
                                                                     const GetEvaluationJobRequest& request,
                                                                     const WaitOptions<GetEvaluationJobView>& options);
internal::PendingCallPtr prepare_wait_until_evaluation_job_deleted(const internal::AsyncTarget& target,
                                                                   const GetEvaluationJobRequest& request,
                                                                   const WaitOptions<GetEvaluationJobView>& options);
internal::PendingCallPtr prepare_wait_until_evaluation_job_stopped(const internal::AsyncTarget& target,
                                                                   const GetEvaluationJobRequest& request,
                                                                   const WaitOptions<GetEvaluationJobView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFoundationModelRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetFoundationModelAvailabilityRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_foundation_model_agreement_available(
    const internal::AsyncTarget& target, const GetFoundationModelAvailabilityRequest& request,
    const WaitOptions<GetFoundationModelAvailabilityView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetGuardrailRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_guardrail_deleted(const internal::AsyncTarget& target,
                                                              const GetGuardrailRequest& request,
                                                              const WaitOptions<GetGuardrailView>& options);
internal::PendingCallPtr prepare_wait_until_guardrail_ready(const internal::AsyncTarget& target,
                                                            const GetGuardrailRequest& request,
                                                            const WaitOptions<GetGuardrailView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetImportedModelRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetInferenceProfileRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetMarketplaceModelEndpointRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_marketplace_model_endpoint_deleted(
    const internal::AsyncTarget& target, const GetMarketplaceModelEndpointRequest& request,
    const WaitOptions<GetMarketplaceModelEndpointView>& options);
internal::PendingCallPtr prepare_wait_until_marketplace_model_endpoint_in_service(
    const internal::AsyncTarget& target, const GetMarketplaceModelEndpointRequest& request,
    const WaitOptions<GetMarketplaceModelEndpointView>& options);
internal::PendingCallPtr prepare_wait_until_marketplace_model_endpoint_registered(
    const internal::AsyncTarget& target, const GetMarketplaceModelEndpointRequest& request,
    const WaitOptions<GetMarketplaceModelEndpointView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetModelCopyJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_model_copy_job_completed(const internal::AsyncTarget& target,
                                                                     const GetModelCopyJobRequest& request,
                                                                     const WaitOptions<GetModelCopyJobView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetModelCustomizationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_model_customization_job_completed(
    const internal::AsyncTarget& target, const GetModelCustomizationJobRequest& request,
    const WaitOptions<GetModelCustomizationJobView>& options);
internal::PendingCallPtr prepare_wait_until_model_customization_job_stopped(
    const internal::AsyncTarget& target, const GetModelCustomizationJobRequest& request,
    const WaitOptions<GetModelCustomizationJobView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetModelImportJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_model_import_job_completed(
    const internal::AsyncTarget& target, const GetModelImportJobRequest& request,
    const WaitOptions<GetModelImportJobView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetModelInvocationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_model_invocation_job_completed(
    const internal::AsyncTarget& target, const GetModelInvocationJobRequest& request,
    const WaitOptions<GetModelInvocationJobView>& options);
internal::PendingCallPtr prepare_wait_until_model_invocation_job_stopped(
    const internal::AsyncTarget& target, const GetModelInvocationJobRequest& request,
    const WaitOptions<GetModelInvocationJobView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetModelInvocationLoggingConfigurationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPromptRouterRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetProvisionedModelThroughputRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_provisioned_model_throughput_in_service(
    const internal::AsyncTarget& target, const GetProvisionedModelThroughputRequest& request,
    const WaitOptions<GetProvisionedModelThroughputView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetResourcePolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetUseCaseForModelAccessRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListAdvancedPromptOptimizationJobsRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListAutomatedReasoningPoliciesRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListAutomatedReasoningPolicyBuildWorkflowsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListAutomatedReasoningPolicyTestCasesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListAutomatedReasoningPolicyTestResultsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListCustomModelDeploymentsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListCustomModelsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListEnforcedGuardrailsConfigurationRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListEvaluationJobsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListFoundationModelAgreementOffersRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListFoundationModelsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListGuardrailsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListImportedModelsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListInferenceProfilesRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListMarketplaceModelEndpointsRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListModelCopyJobsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListModelCustomizationJobsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListModelImportJobsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListModelInvocationJobsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPromptRoutersRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListProvisionedModelThroughputsRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListTagsForResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PutAccountDataRetentionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const PutEnforcedGuardrailConfigurationRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const PutModelInvocationLoggingConfigurationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PutResourcePolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PutUseCaseForModelAccessRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const RegisterMarketplaceModelEndpointRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const StartAutomatedReasoningPolicyBuildWorkflowRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const StartAutomatedReasoningPolicyTestWorkflowRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const StopAdvancedPromptOptimizationJobRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopEvaluationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopModelCustomizationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopModelInvocationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const TagResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UntagResourceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateAutomatedReasoningPolicyRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateAutomatedReasoningPolicyAnnotationsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateAutomatedReasoningPolicyTestCaseRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateCustomModelDeploymentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateGuardrailRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateMarketplaceModelEndpointRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateProvisionedModelThroughputRequest& request, const CallOptions& options);

/// `client.async(dispatcher)`: the same operations without waiting, all but those that answer with a stream of events
/// or bytes. Each comes in two forms: with a callback, which gets the Response, and without one, as a call that has not
/// begun (then, future, co_await). So do the waiters, whose pauses keep no thread. See outcrop/async_call.h. A cheap
/// handle; the request may go as soon as the function returns. Leave the template parameters alone: they tell variables
/// from what is written in braces, for co_await.
class AsyncClient {
 public:
  explicit AsyncClient(internal::AsyncTarget target) : target_(std::move(target)) {}

  template <internal::Is<BatchDeleteAdvancedPromptOptimizationJobRequest> Request =
                BatchDeleteAdvancedPromptOptimizationJobRequest>
  AsyncCall<BatchDeleteAdvancedPromptOptimizationJobView, internal::kAwaitable<Request>>
  batch_delete_advanced_prompt_optimization_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<BatchDeleteAdvancedPromptOptimizationJobRequest> Request =
                BatchDeleteAdvancedPromptOptimizationJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<BatchDeleteAdvancedPromptOptimizationJobView, internal::kAwaitable<Request, Options>>
  batch_delete_advanced_prompt_optimization_job(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<BatchDeleteAdvancedPromptOptimizationJobView> Callback>
  void batch_delete_advanced_prompt_optimization_job(const BatchDeleteAdvancedPromptOptimizationJobRequest& request,
                                                     Callback callback, const CallOptions& options = {}) const {
    AsyncCall<BatchDeleteAdvancedPromptOptimizationJobView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<BatchDeleteEvaluationJobRequest> Request = BatchDeleteEvaluationJobRequest>
  AsyncCall<BatchDeleteEvaluationJobView, internal::kAwaitable<Request>> batch_delete_evaluation_job(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<BatchDeleteEvaluationJobRequest> Request = BatchDeleteEvaluationJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<BatchDeleteEvaluationJobView, internal::kAwaitable<Request, Options>> batch_delete_evaluation_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<BatchDeleteEvaluationJobView> Callback>
  void batch_delete_evaluation_job(const BatchDeleteEvaluationJobRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<BatchDeleteEvaluationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CancelAutomatedReasoningPolicyBuildWorkflowRequest> Request =
                CancelAutomatedReasoningPolicyBuildWorkflowRequest>
  AsyncCall<CancelAutomatedReasoningPolicyBuildWorkflowView, internal::kAwaitable<Request>>
  cancel_automated_reasoning_policy_build_workflow(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CancelAutomatedReasoningPolicyBuildWorkflowRequest> Request =
                CancelAutomatedReasoningPolicyBuildWorkflowRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CancelAutomatedReasoningPolicyBuildWorkflowView, internal::kAwaitable<Request, Options>>
  cancel_automated_reasoning_policy_build_workflow(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CancelAutomatedReasoningPolicyBuildWorkflowView> Callback>
  void cancel_automated_reasoning_policy_build_workflow(
      const CancelAutomatedReasoningPolicyBuildWorkflowRequest& request, Callback callback,
      const CallOptions& options = {}) const {
    AsyncCall<CancelAutomatedReasoningPolicyBuildWorkflowView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  template <
      internal::Is<CreateAdvancedPromptOptimizationJobRequest> Request = CreateAdvancedPromptOptimizationJobRequest>
  AsyncCall<CreateAdvancedPromptOptimizationJobView, internal::kAwaitable<Request>>
  create_advanced_prompt_optimization_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <
      internal::Is<CreateAdvancedPromptOptimizationJobRequest> Request = CreateAdvancedPromptOptimizationJobRequest,
      internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateAdvancedPromptOptimizationJobView, internal::kAwaitable<Request, Options>>
  create_advanced_prompt_optimization_job(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateAdvancedPromptOptimizationJobView> Callback>
  void create_advanced_prompt_optimization_job(const CreateAdvancedPromptOptimizationJobRequest& request,
                                               Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateAdvancedPromptOptimizationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateAutomatedReasoningPolicyRequest> Request = CreateAutomatedReasoningPolicyRequest>
  AsyncCall<CreateAutomatedReasoningPolicyView, internal::kAwaitable<Request>> create_automated_reasoning_policy(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateAutomatedReasoningPolicyRequest> Request = CreateAutomatedReasoningPolicyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateAutomatedReasoningPolicyView, internal::kAwaitable<Request, Options>>
  create_automated_reasoning_policy(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateAutomatedReasoningPolicyView> Callback>
  void create_automated_reasoning_policy(const CreateAutomatedReasoningPolicyRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<CreateAutomatedReasoningPolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateAutomatedReasoningPolicyTestCaseRequest> Request =
                CreateAutomatedReasoningPolicyTestCaseRequest>
  AsyncCall<CreateAutomatedReasoningPolicyTestCaseView, internal::kAwaitable<Request>>
  create_automated_reasoning_policy_test_case(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateAutomatedReasoningPolicyTestCaseRequest> Request =
                CreateAutomatedReasoningPolicyTestCaseRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateAutomatedReasoningPolicyTestCaseView, internal::kAwaitable<Request, Options>>
  create_automated_reasoning_policy_test_case(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateAutomatedReasoningPolicyTestCaseView> Callback>
  void create_automated_reasoning_policy_test_case(const CreateAutomatedReasoningPolicyTestCaseRequest& request,
                                                   Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateAutomatedReasoningPolicyTestCaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <
      internal::Is<CreateAutomatedReasoningPolicyVersionRequest> Request = CreateAutomatedReasoningPolicyVersionRequest>
  AsyncCall<CreateAutomatedReasoningPolicyVersionView, internal::kAwaitable<Request>>
  create_automated_reasoning_policy_version(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <
      internal::Is<CreateAutomatedReasoningPolicyVersionRequest> Request = CreateAutomatedReasoningPolicyVersionRequest,
      internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateAutomatedReasoningPolicyVersionView, internal::kAwaitable<Request, Options>>
  create_automated_reasoning_policy_version(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateAutomatedReasoningPolicyVersionView> Callback>
  void create_automated_reasoning_policy_version(const CreateAutomatedReasoningPolicyVersionRequest& request,
                                                 Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateAutomatedReasoningPolicyVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateCustomModelRequest> Request = CreateCustomModelRequest>
  AsyncCall<CreateCustomModelView, internal::kAwaitable<Request>> create_custom_model(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateCustomModelRequest> Request = CreateCustomModelRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateCustomModelView, internal::kAwaitable<Request, Options>> create_custom_model(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateCustomModelView> Callback>
  void create_custom_model(const CreateCustomModelRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<CreateCustomModelView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateCustomModelDeploymentRequest> Request = CreateCustomModelDeploymentRequest>
  AsyncCall<CreateCustomModelDeploymentView, internal::kAwaitable<Request>> create_custom_model_deployment(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateCustomModelDeploymentRequest> Request = CreateCustomModelDeploymentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateCustomModelDeploymentView, internal::kAwaitable<Request, Options>> create_custom_model_deployment(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateCustomModelDeploymentView> Callback>
  void create_custom_model_deployment(const CreateCustomModelDeploymentRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<CreateCustomModelDeploymentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateEvaluationJobRequest> Request = CreateEvaluationJobRequest>
  AsyncCall<CreateEvaluationJobView, internal::kAwaitable<Request>> create_evaluation_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateEvaluationJobRequest> Request = CreateEvaluationJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateEvaluationJobView, internal::kAwaitable<Request, Options>> create_evaluation_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateEvaluationJobView> Callback>
  void create_evaluation_job(const CreateEvaluationJobRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<CreateEvaluationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateFoundationModelAgreementRequest> Request = CreateFoundationModelAgreementRequest>
  AsyncCall<CreateFoundationModelAgreementView, internal::kAwaitable<Request>> create_foundation_model_agreement(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateFoundationModelAgreementRequest> Request = CreateFoundationModelAgreementRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateFoundationModelAgreementView, internal::kAwaitable<Request, Options>>
  create_foundation_model_agreement(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateFoundationModelAgreementView> Callback>
  void create_foundation_model_agreement(const CreateFoundationModelAgreementRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<CreateFoundationModelAgreementView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateGuardrailRequest> Request = CreateGuardrailRequest>
  AsyncCall<CreateGuardrailView, internal::kAwaitable<Request>> create_guardrail(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateGuardrailRequest> Request = CreateGuardrailRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateGuardrailView, internal::kAwaitable<Request, Options>> create_guardrail(Request&& request,
                                                                                          Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateGuardrailView> Callback>
  void create_guardrail(const CreateGuardrailRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<CreateGuardrailView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateGuardrailVersionRequest> Request = CreateGuardrailVersionRequest>
  AsyncCall<CreateGuardrailVersionView, internal::kAwaitable<Request>> create_guardrail_version(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateGuardrailVersionRequest> Request = CreateGuardrailVersionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateGuardrailVersionView, internal::kAwaitable<Request, Options>> create_guardrail_version(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateGuardrailVersionView> Callback>
  void create_guardrail_version(const CreateGuardrailVersionRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<CreateGuardrailVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateInferenceProfileRequest> Request = CreateInferenceProfileRequest>
  AsyncCall<CreateInferenceProfileView, internal::kAwaitable<Request>> create_inference_profile(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateInferenceProfileRequest> Request = CreateInferenceProfileRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateInferenceProfileView, internal::kAwaitable<Request, Options>> create_inference_profile(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateInferenceProfileView> Callback>
  void create_inference_profile(const CreateInferenceProfileRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<CreateInferenceProfileView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateMarketplaceModelEndpointRequest> Request = CreateMarketplaceModelEndpointRequest>
  AsyncCall<CreateMarketplaceModelEndpointView, internal::kAwaitable<Request>> create_marketplace_model_endpoint(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateMarketplaceModelEndpointRequest> Request = CreateMarketplaceModelEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateMarketplaceModelEndpointView, internal::kAwaitable<Request, Options>>
  create_marketplace_model_endpoint(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateMarketplaceModelEndpointView> Callback>
  void create_marketplace_model_endpoint(const CreateMarketplaceModelEndpointRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<CreateMarketplaceModelEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateModelCopyJobRequest> Request = CreateModelCopyJobRequest>
  AsyncCall<CreateModelCopyJobView, internal::kAwaitable<Request>> create_model_copy_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateModelCopyJobRequest> Request = CreateModelCopyJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateModelCopyJobView, internal::kAwaitable<Request, Options>> create_model_copy_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateModelCopyJobView> Callback>
  void create_model_copy_job(const CreateModelCopyJobRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<CreateModelCopyJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateModelCustomizationJobRequest> Request = CreateModelCustomizationJobRequest>
  AsyncCall<CreateModelCustomizationJobView, internal::kAwaitable<Request>> create_model_customization_job(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateModelCustomizationJobRequest> Request = CreateModelCustomizationJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateModelCustomizationJobView, internal::kAwaitable<Request, Options>> create_model_customization_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateModelCustomizationJobView> Callback>
  void create_model_customization_job(const CreateModelCustomizationJobRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<CreateModelCustomizationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateModelImportJobRequest> Request = CreateModelImportJobRequest>
  AsyncCall<CreateModelImportJobView, internal::kAwaitable<Request>> create_model_import_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateModelImportJobRequest> Request = CreateModelImportJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateModelImportJobView, internal::kAwaitable<Request, Options>> create_model_import_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateModelImportJobView> Callback>
  void create_model_import_job(const CreateModelImportJobRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<CreateModelImportJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateModelInvocationJobRequest> Request = CreateModelInvocationJobRequest>
  AsyncCall<CreateModelInvocationJobView, internal::kAwaitable<Request>> create_model_invocation_job(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateModelInvocationJobRequest> Request = CreateModelInvocationJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateModelInvocationJobView, internal::kAwaitable<Request, Options>> create_model_invocation_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateModelInvocationJobView> Callback>
  void create_model_invocation_job(const CreateModelInvocationJobRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<CreateModelInvocationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreatePromptRouterRequest> Request = CreatePromptRouterRequest>
  AsyncCall<CreatePromptRouterView, internal::kAwaitable<Request>> create_prompt_router(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreatePromptRouterRequest> Request = CreatePromptRouterRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreatePromptRouterView, internal::kAwaitable<Request, Options>> create_prompt_router(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreatePromptRouterView> Callback>
  void create_prompt_router(const CreatePromptRouterRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<CreatePromptRouterView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateProvisionedModelThroughputRequest> Request = CreateProvisionedModelThroughputRequest>
  AsyncCall<CreateProvisionedModelThroughputView, internal::kAwaitable<Request>> create_provisioned_model_throughput(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateProvisionedModelThroughputRequest> Request = CreateProvisionedModelThroughputRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateProvisionedModelThroughputView, internal::kAwaitable<Request, Options>>
  create_provisioned_model_throughput(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateProvisionedModelThroughputView> Callback>
  void create_provisioned_model_throughput(const CreateProvisionedModelThroughputRequest& request, Callback callback,
                                           const CallOptions& options = {}) const {
    AsyncCall<CreateProvisionedModelThroughputView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteAutomatedReasoningPolicyRequest> Request = DeleteAutomatedReasoningPolicyRequest>
  AsyncCall<DeleteAutomatedReasoningPolicyView, internal::kAwaitable<Request>> delete_automated_reasoning_policy(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteAutomatedReasoningPolicyRequest> Request = DeleteAutomatedReasoningPolicyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteAutomatedReasoningPolicyView, internal::kAwaitable<Request, Options>>
  delete_automated_reasoning_policy(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteAutomatedReasoningPolicyView> Callback>
  void delete_automated_reasoning_policy(const DeleteAutomatedReasoningPolicyRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<DeleteAutomatedReasoningPolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteAutomatedReasoningPolicyBuildWorkflowRequest> Request =
                DeleteAutomatedReasoningPolicyBuildWorkflowRequest>
  AsyncCall<DeleteAutomatedReasoningPolicyBuildWorkflowView, internal::kAwaitable<Request>>
  delete_automated_reasoning_policy_build_workflow(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteAutomatedReasoningPolicyBuildWorkflowRequest> Request =
                DeleteAutomatedReasoningPolicyBuildWorkflowRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteAutomatedReasoningPolicyBuildWorkflowView, internal::kAwaitable<Request, Options>>
  delete_automated_reasoning_policy_build_workflow(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteAutomatedReasoningPolicyBuildWorkflowView> Callback>
  void delete_automated_reasoning_policy_build_workflow(
      const DeleteAutomatedReasoningPolicyBuildWorkflowRequest& request, Callback callback,
      const CallOptions& options = {}) const {
    AsyncCall<DeleteAutomatedReasoningPolicyBuildWorkflowView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<DeleteAutomatedReasoningPolicyTestCaseRequest> Request =
                DeleteAutomatedReasoningPolicyTestCaseRequest>
  AsyncCall<DeleteAutomatedReasoningPolicyTestCaseView, internal::kAwaitable<Request>>
  delete_automated_reasoning_policy_test_case(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteAutomatedReasoningPolicyTestCaseRequest> Request =
                DeleteAutomatedReasoningPolicyTestCaseRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteAutomatedReasoningPolicyTestCaseView, internal::kAwaitable<Request, Options>>
  delete_automated_reasoning_policy_test_case(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteAutomatedReasoningPolicyTestCaseView> Callback>
  void delete_automated_reasoning_policy_test_case(const DeleteAutomatedReasoningPolicyTestCaseRequest& request,
                                                   Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteAutomatedReasoningPolicyTestCaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteCustomModelRequest> Request = DeleteCustomModelRequest>
  AsyncCall<DeleteCustomModelView, internal::kAwaitable<Request>> delete_custom_model(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteCustomModelRequest> Request = DeleteCustomModelRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteCustomModelView, internal::kAwaitable<Request, Options>> delete_custom_model(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteCustomModelView> Callback>
  void delete_custom_model(const DeleteCustomModelRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<DeleteCustomModelView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteCustomModelDeploymentRequest> Request = DeleteCustomModelDeploymentRequest>
  AsyncCall<DeleteCustomModelDeploymentView, internal::kAwaitable<Request>> delete_custom_model_deployment(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteCustomModelDeploymentRequest> Request = DeleteCustomModelDeploymentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteCustomModelDeploymentView, internal::kAwaitable<Request, Options>> delete_custom_model_deployment(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteCustomModelDeploymentView> Callback>
  void delete_custom_model_deployment(const DeleteCustomModelDeploymentRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<DeleteCustomModelDeploymentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <
      internal::Is<DeleteEnforcedGuardrailConfigurationRequest> Request = DeleteEnforcedGuardrailConfigurationRequest>
  AsyncCall<DeleteEnforcedGuardrailConfigurationView, internal::kAwaitable<Request>>
  delete_enforced_guardrail_configuration(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <
      internal::Is<DeleteEnforcedGuardrailConfigurationRequest> Request = DeleteEnforcedGuardrailConfigurationRequest,
      internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteEnforcedGuardrailConfigurationView, internal::kAwaitable<Request, Options>>
  delete_enforced_guardrail_configuration(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteEnforcedGuardrailConfigurationView> Callback>
  void delete_enforced_guardrail_configuration(const DeleteEnforcedGuardrailConfigurationRequest& request,
                                               Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteEnforcedGuardrailConfigurationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteFoundationModelAgreementRequest> Request = DeleteFoundationModelAgreementRequest>
  AsyncCall<DeleteFoundationModelAgreementView, internal::kAwaitable<Request>> delete_foundation_model_agreement(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteFoundationModelAgreementRequest> Request = DeleteFoundationModelAgreementRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteFoundationModelAgreementView, internal::kAwaitable<Request, Options>>
  delete_foundation_model_agreement(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteFoundationModelAgreementView> Callback>
  void delete_foundation_model_agreement(const DeleteFoundationModelAgreementRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<DeleteFoundationModelAgreementView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteGuardrailRequest> Request = DeleteGuardrailRequest>
  AsyncCall<DeleteGuardrailView, internal::kAwaitable<Request>> delete_guardrail(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteGuardrailRequest> Request = DeleteGuardrailRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteGuardrailView, internal::kAwaitable<Request, Options>> delete_guardrail(Request&& request,
                                                                                          Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteGuardrailView> Callback>
  void delete_guardrail(const DeleteGuardrailRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<DeleteGuardrailView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteImportedModelRequest> Request = DeleteImportedModelRequest>
  AsyncCall<DeleteImportedModelView, internal::kAwaitable<Request>> delete_imported_model(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteImportedModelRequest> Request = DeleteImportedModelRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteImportedModelView, internal::kAwaitable<Request, Options>> delete_imported_model(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteImportedModelView> Callback>
  void delete_imported_model(const DeleteImportedModelRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<DeleteImportedModelView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteInferenceProfileRequest> Request = DeleteInferenceProfileRequest>
  AsyncCall<DeleteInferenceProfileView, internal::kAwaitable<Request>> delete_inference_profile(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteInferenceProfileRequest> Request = DeleteInferenceProfileRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteInferenceProfileView, internal::kAwaitable<Request, Options>> delete_inference_profile(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteInferenceProfileView> Callback>
  void delete_inference_profile(const DeleteInferenceProfileRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<DeleteInferenceProfileView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteMarketplaceModelEndpointRequest> Request = DeleteMarketplaceModelEndpointRequest>
  AsyncCall<DeleteMarketplaceModelEndpointView, internal::kAwaitable<Request>> delete_marketplace_model_endpoint(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteMarketplaceModelEndpointRequest> Request = DeleteMarketplaceModelEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteMarketplaceModelEndpointView, internal::kAwaitable<Request, Options>>
  delete_marketplace_model_endpoint(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteMarketplaceModelEndpointView> Callback>
  void delete_marketplace_model_endpoint(const DeleteMarketplaceModelEndpointRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<DeleteMarketplaceModelEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteModelInvocationLoggingConfigurationRequest> Request =
                DeleteModelInvocationLoggingConfigurationRequest>
  AsyncCall<DeleteModelInvocationLoggingConfigurationView, internal::kAwaitable<Request>>
  delete_model_invocation_logging_configuration(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteModelInvocationLoggingConfigurationRequest> Request =
                DeleteModelInvocationLoggingConfigurationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteModelInvocationLoggingConfigurationView, internal::kAwaitable<Request, Options>>
  delete_model_invocation_logging_configuration(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteModelInvocationLoggingConfigurationView> Callback>
  void delete_model_invocation_logging_configuration(const DeleteModelInvocationLoggingConfigurationRequest& request,
                                                     Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteModelInvocationLoggingConfigurationView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<DeletePromptRouterRequest> Request = DeletePromptRouterRequest>
  AsyncCall<DeletePromptRouterView, internal::kAwaitable<Request>> delete_prompt_router(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeletePromptRouterRequest> Request = DeletePromptRouterRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeletePromptRouterView, internal::kAwaitable<Request, Options>> delete_prompt_router(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeletePromptRouterView> Callback>
  void delete_prompt_router(const DeletePromptRouterRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<DeletePromptRouterView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteProvisionedModelThroughputRequest> Request = DeleteProvisionedModelThroughputRequest>
  AsyncCall<DeleteProvisionedModelThroughputView, internal::kAwaitable<Request>> delete_provisioned_model_throughput(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteProvisionedModelThroughputRequest> Request = DeleteProvisionedModelThroughputRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteProvisionedModelThroughputView, internal::kAwaitable<Request, Options>>
  delete_provisioned_model_throughput(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteProvisionedModelThroughputView> Callback>
  void delete_provisioned_model_throughput(const DeleteProvisionedModelThroughputRequest& request, Callback callback,
                                           const CallOptions& options = {}) const {
    AsyncCall<DeleteProvisionedModelThroughputView>(prepare(target_, request, options)).then(std::move(callback));
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

  template <internal::Is<DeregisterMarketplaceModelEndpointRequest> Request = DeregisterMarketplaceModelEndpointRequest>
  AsyncCall<DeregisterMarketplaceModelEndpointView, internal::kAwaitable<Request>>
  deregister_marketplace_model_endpoint(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeregisterMarketplaceModelEndpointRequest> Request = DeregisterMarketplaceModelEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeregisterMarketplaceModelEndpointView, internal::kAwaitable<Request, Options>>
  deregister_marketplace_model_endpoint(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeregisterMarketplaceModelEndpointView> Callback>
  void deregister_marketplace_model_endpoint(const DeregisterMarketplaceModelEndpointRequest& request,
                                             Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeregisterMarketplaceModelEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <
      internal::Is<ExportAutomatedReasoningPolicyVersionRequest> Request = ExportAutomatedReasoningPolicyVersionRequest>
  AsyncCall<ExportAutomatedReasoningPolicyVersionView, internal::kAwaitable<Request>>
  export_automated_reasoning_policy_version(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <
      internal::Is<ExportAutomatedReasoningPolicyVersionRequest> Request = ExportAutomatedReasoningPolicyVersionRequest,
      internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ExportAutomatedReasoningPolicyVersionView, internal::kAwaitable<Request, Options>>
  export_automated_reasoning_policy_version(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ExportAutomatedReasoningPolicyVersionView> Callback>
  void export_automated_reasoning_policy_version(const ExportAutomatedReasoningPolicyVersionRequest& request,
                                                 Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ExportAutomatedReasoningPolicyVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetAccountDataRetentionRequest> Request = GetAccountDataRetentionRequest>
  AsyncCall<GetAccountDataRetentionView, internal::kAwaitable<Request>> get_account_data_retention(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAccountDataRetentionRequest> Request = GetAccountDataRetentionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAccountDataRetentionView, internal::kAwaitable<Request, Options>> get_account_data_retention(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAccountDataRetentionView> Callback>
  void get_account_data_retention(const GetAccountDataRetentionRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<GetAccountDataRetentionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetAdvancedPromptOptimizationJobRequest> Request = GetAdvancedPromptOptimizationJobRequest>
  AsyncCall<GetAdvancedPromptOptimizationJobView, internal::kAwaitable<Request>> get_advanced_prompt_optimization_job(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAdvancedPromptOptimizationJobRequest> Request = GetAdvancedPromptOptimizationJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAdvancedPromptOptimizationJobView, internal::kAwaitable<Request, Options>>
  get_advanced_prompt_optimization_job(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAdvancedPromptOptimizationJobView> Callback>
  void get_advanced_prompt_optimization_job(const GetAdvancedPromptOptimizationJobRequest& request, Callback callback,
                                            const CallOptions& options = {}) const {
    AsyncCall<GetAdvancedPromptOptimizationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetAdvancedPromptOptimizationJobRequest> Request = GetAdvancedPromptOptimizationJobRequest>
  AsyncCall<GetAdvancedPromptOptimizationJobView, internal::kAwaitable<Request>>
  wait_until_advanced_prompt_optimization_job_completed(Request&& request) const {
    return prepare_wait_until_advanced_prompt_optimization_job_completed(target_, request, {});
  }
  template <internal::Is<GetAdvancedPromptOptimizationJobRequest> Request = GetAdvancedPromptOptimizationJobRequest,
            internal::Is<WaitOptions<GetAdvancedPromptOptimizationJobView>> Options =
                WaitOptions<GetAdvancedPromptOptimizationJobView>>
  AsyncCall<GetAdvancedPromptOptimizationJobView, internal::kAwaitable<Request, Options>>
  wait_until_advanced_prompt_optimization_job_completed(Request&& request, Options&& options) const {
    return prepare_wait_until_advanced_prompt_optimization_job_completed(target_, request, options);
  }
  template <AsyncCallback<GetAdvancedPromptOptimizationJobView> Callback>
  void wait_until_advanced_prompt_optimization_job_completed(
      const GetAdvancedPromptOptimizationJobRequest& request, Callback callback,
      const WaitOptions<GetAdvancedPromptOptimizationJobView>& options = {}) const {
    AsyncCall<GetAdvancedPromptOptimizationJobView>(
        prepare_wait_until_advanced_prompt_optimization_job_completed(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetAdvancedPromptOptimizationJobRequest> Request = GetAdvancedPromptOptimizationJobRequest>
  AsyncCall<GetAdvancedPromptOptimizationJobView, internal::kAwaitable<Request>>
  wait_until_advanced_prompt_optimization_job_deleted(Request&& request) const {
    return prepare_wait_until_advanced_prompt_optimization_job_deleted(target_, request, {});
  }
  template <internal::Is<GetAdvancedPromptOptimizationJobRequest> Request = GetAdvancedPromptOptimizationJobRequest,
            internal::Is<WaitOptions<GetAdvancedPromptOptimizationJobView>> Options =
                WaitOptions<GetAdvancedPromptOptimizationJobView>>
  AsyncCall<GetAdvancedPromptOptimizationJobView, internal::kAwaitable<Request, Options>>
  wait_until_advanced_prompt_optimization_job_deleted(Request&& request, Options&& options) const {
    return prepare_wait_until_advanced_prompt_optimization_job_deleted(target_, request, options);
  }
  template <AsyncCallback<GetAdvancedPromptOptimizationJobView> Callback>
  void wait_until_advanced_prompt_optimization_job_deleted(
      const GetAdvancedPromptOptimizationJobRequest& request, Callback callback,
      const WaitOptions<GetAdvancedPromptOptimizationJobView>& options = {}) const {
    AsyncCall<GetAdvancedPromptOptimizationJobView>(
        prepare_wait_until_advanced_prompt_optimization_job_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetAdvancedPromptOptimizationJobRequest> Request = GetAdvancedPromptOptimizationJobRequest>
  AsyncCall<GetAdvancedPromptOptimizationJobView, internal::kAwaitable<Request>>
  wait_until_advanced_prompt_optimization_job_stopped(Request&& request) const {
    return prepare_wait_until_advanced_prompt_optimization_job_stopped(target_, request, {});
  }
  template <internal::Is<GetAdvancedPromptOptimizationJobRequest> Request = GetAdvancedPromptOptimizationJobRequest,
            internal::Is<WaitOptions<GetAdvancedPromptOptimizationJobView>> Options =
                WaitOptions<GetAdvancedPromptOptimizationJobView>>
  AsyncCall<GetAdvancedPromptOptimizationJobView, internal::kAwaitable<Request, Options>>
  wait_until_advanced_prompt_optimization_job_stopped(Request&& request, Options&& options) const {
    return prepare_wait_until_advanced_prompt_optimization_job_stopped(target_, request, options);
  }
  template <AsyncCallback<GetAdvancedPromptOptimizationJobView> Callback>
  void wait_until_advanced_prompt_optimization_job_stopped(
      const GetAdvancedPromptOptimizationJobRequest& request, Callback callback,
      const WaitOptions<GetAdvancedPromptOptimizationJobView>& options = {}) const {
    AsyncCall<GetAdvancedPromptOptimizationJobView>(
        prepare_wait_until_advanced_prompt_optimization_job_stopped(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetAutomatedReasoningPolicyRequest> Request = GetAutomatedReasoningPolicyRequest>
  AsyncCall<GetAutomatedReasoningPolicyView, internal::kAwaitable<Request>> get_automated_reasoning_policy(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAutomatedReasoningPolicyRequest> Request = GetAutomatedReasoningPolicyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAutomatedReasoningPolicyView, internal::kAwaitable<Request, Options>> get_automated_reasoning_policy(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAutomatedReasoningPolicyView> Callback>
  void get_automated_reasoning_policy(const GetAutomatedReasoningPolicyRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetAutomatedReasoningPolicyAnnotationsRequest> Request =
                GetAutomatedReasoningPolicyAnnotationsRequest>
  AsyncCall<GetAutomatedReasoningPolicyAnnotationsView, internal::kAwaitable<Request>>
  get_automated_reasoning_policy_annotations(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAutomatedReasoningPolicyAnnotationsRequest> Request =
                GetAutomatedReasoningPolicyAnnotationsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAutomatedReasoningPolicyAnnotationsView, internal::kAwaitable<Request, Options>>
  get_automated_reasoning_policy_annotations(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAutomatedReasoningPolicyAnnotationsView> Callback>
  void get_automated_reasoning_policy_annotations(const GetAutomatedReasoningPolicyAnnotationsRequest& request,
                                                  Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyAnnotationsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetAutomatedReasoningPolicyBuildWorkflowRequest> Request =
                GetAutomatedReasoningPolicyBuildWorkflowRequest>
  AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowView, internal::kAwaitable<Request>>
  get_automated_reasoning_policy_build_workflow(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAutomatedReasoningPolicyBuildWorkflowRequest> Request =
                GetAutomatedReasoningPolicyBuildWorkflowRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowView, internal::kAwaitable<Request, Options>>
  get_automated_reasoning_policy_build_workflow(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAutomatedReasoningPolicyBuildWorkflowView> Callback>
  void get_automated_reasoning_policy_build_workflow(const GetAutomatedReasoningPolicyBuildWorkflowRequest& request,
                                                     Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowView>(prepare(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetAutomatedReasoningPolicyBuildWorkflowRequest> Request =
                GetAutomatedReasoningPolicyBuildWorkflowRequest>
  AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowView, internal::kAwaitable<Request>>
  wait_until_automated_reasoning_policy_build_workflow_cancelled(Request&& request) const {
    return prepare_wait_until_automated_reasoning_policy_build_workflow_cancelled(target_, request, {});
  }
  template <internal::Is<GetAutomatedReasoningPolicyBuildWorkflowRequest> Request =
                GetAutomatedReasoningPolicyBuildWorkflowRequest,
            internal::Is<WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>> Options =
                WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>>
  AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowView, internal::kAwaitable<Request, Options>>
  wait_until_automated_reasoning_policy_build_workflow_cancelled(Request&& request, Options&& options) const {
    return prepare_wait_until_automated_reasoning_policy_build_workflow_cancelled(target_, request, options);
  }
  template <AsyncCallback<GetAutomatedReasoningPolicyBuildWorkflowView> Callback>
  void wait_until_automated_reasoning_policy_build_workflow_cancelled(
      const GetAutomatedReasoningPolicyBuildWorkflowRequest& request, Callback callback,
      const WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowView>(
        prepare_wait_until_automated_reasoning_policy_build_workflow_cancelled(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetAutomatedReasoningPolicyBuildWorkflowRequest> Request =
                GetAutomatedReasoningPolicyBuildWorkflowRequest>
  AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowView, internal::kAwaitable<Request>>
  wait_until_automated_reasoning_policy_build_workflow_completed(Request&& request) const {
    return prepare_wait_until_automated_reasoning_policy_build_workflow_completed(target_, request, {});
  }
  template <internal::Is<GetAutomatedReasoningPolicyBuildWorkflowRequest> Request =
                GetAutomatedReasoningPolicyBuildWorkflowRequest,
            internal::Is<WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>> Options =
                WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>>
  AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowView, internal::kAwaitable<Request, Options>>
  wait_until_automated_reasoning_policy_build_workflow_completed(Request&& request, Options&& options) const {
    return prepare_wait_until_automated_reasoning_policy_build_workflow_completed(target_, request, options);
  }
  template <AsyncCallback<GetAutomatedReasoningPolicyBuildWorkflowView> Callback>
  void wait_until_automated_reasoning_policy_build_workflow_completed(
      const GetAutomatedReasoningPolicyBuildWorkflowRequest& request, Callback callback,
      const WaitOptions<GetAutomatedReasoningPolicyBuildWorkflowView>& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowView>(
        prepare_wait_until_automated_reasoning_policy_build_workflow_completed(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest> Request =
                GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest>
  AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView, internal::kAwaitable<Request>>
  get_automated_reasoning_policy_build_workflow_result_assets(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest> Request =
                GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView, internal::kAwaitable<Request, Options>>
  get_automated_reasoning_policy_build_workflow_result_assets(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView> Callback>
  void get_automated_reasoning_policy_build_workflow_result_assets(
      const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest& request, Callback callback,
      const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetAutomatedReasoningPolicyNextScenarioRequest> Request =
                GetAutomatedReasoningPolicyNextScenarioRequest>
  AsyncCall<GetAutomatedReasoningPolicyNextScenarioView, internal::kAwaitable<Request>>
  get_automated_reasoning_policy_next_scenario(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAutomatedReasoningPolicyNextScenarioRequest> Request =
                GetAutomatedReasoningPolicyNextScenarioRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAutomatedReasoningPolicyNextScenarioView, internal::kAwaitable<Request, Options>>
  get_automated_reasoning_policy_next_scenario(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAutomatedReasoningPolicyNextScenarioView> Callback>
  void get_automated_reasoning_policy_next_scenario(const GetAutomatedReasoningPolicyNextScenarioRequest& request,
                                                    Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyNextScenarioView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  template <
      internal::Is<GetAutomatedReasoningPolicyTestCaseRequest> Request = GetAutomatedReasoningPolicyTestCaseRequest>
  AsyncCall<GetAutomatedReasoningPolicyTestCaseView, internal::kAwaitable<Request>>
  get_automated_reasoning_policy_test_case(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <
      internal::Is<GetAutomatedReasoningPolicyTestCaseRequest> Request = GetAutomatedReasoningPolicyTestCaseRequest,
      internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAutomatedReasoningPolicyTestCaseView, internal::kAwaitable<Request, Options>>
  get_automated_reasoning_policy_test_case(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAutomatedReasoningPolicyTestCaseView> Callback>
  void get_automated_reasoning_policy_test_case(const GetAutomatedReasoningPolicyTestCaseRequest& request,
                                                Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyTestCaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <
      internal::Is<GetAutomatedReasoningPolicyTestResultRequest> Request = GetAutomatedReasoningPolicyTestResultRequest>
  AsyncCall<GetAutomatedReasoningPolicyTestResultView, internal::kAwaitable<Request>>
  get_automated_reasoning_policy_test_result(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <
      internal::Is<GetAutomatedReasoningPolicyTestResultRequest> Request = GetAutomatedReasoningPolicyTestResultRequest,
      internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAutomatedReasoningPolicyTestResultView, internal::kAwaitable<Request, Options>>
  get_automated_reasoning_policy_test_result(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAutomatedReasoningPolicyTestResultView> Callback>
  void get_automated_reasoning_policy_test_result(const GetAutomatedReasoningPolicyTestResultRequest& request,
                                                  Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyTestResultView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <
      internal::Is<GetAutomatedReasoningPolicyTestResultRequest> Request = GetAutomatedReasoningPolicyTestResultRequest>
  AsyncCall<GetAutomatedReasoningPolicyTestResultView, internal::kAwaitable<Request>>
  wait_until_automated_reasoning_policy_test_completed(Request&& request) const {
    return prepare_wait_until_automated_reasoning_policy_test_completed(target_, request, {});
  }
  template <
      internal::Is<GetAutomatedReasoningPolicyTestResultRequest> Request = GetAutomatedReasoningPolicyTestResultRequest,
      internal::Is<WaitOptions<GetAutomatedReasoningPolicyTestResultView>> Options =
          WaitOptions<GetAutomatedReasoningPolicyTestResultView>>
  AsyncCall<GetAutomatedReasoningPolicyTestResultView, internal::kAwaitable<Request, Options>>
  wait_until_automated_reasoning_policy_test_completed(Request&& request, Options&& options) const {
    return prepare_wait_until_automated_reasoning_policy_test_completed(target_, request, options);
  }
  template <AsyncCallback<GetAutomatedReasoningPolicyTestResultView> Callback>
  void wait_until_automated_reasoning_policy_test_completed(
      const GetAutomatedReasoningPolicyTestResultRequest& request, Callback callback,
      const WaitOptions<GetAutomatedReasoningPolicyTestResultView>& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyTestResultView>(
        prepare_wait_until_automated_reasoning_policy_test_completed(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetCustomModelRequest> Request = GetCustomModelRequest>
  AsyncCall<GetCustomModelView, internal::kAwaitable<Request>> get_custom_model(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetCustomModelRequest> Request = GetCustomModelRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetCustomModelView, internal::kAwaitable<Request, Options>> get_custom_model(Request&& request,
                                                                                         Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetCustomModelView> Callback>
  void get_custom_model(const GetCustomModelRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<GetCustomModelView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetCustomModelRequest> Request = GetCustomModelRequest>
  AsyncCall<GetCustomModelView, internal::kAwaitable<Request>> wait_until_custom_model_active(Request&& request) const {
    return prepare_wait_until_custom_model_active(target_, request, {});
  }
  template <internal::Is<GetCustomModelRequest> Request = GetCustomModelRequest,
            internal::Is<WaitOptions<GetCustomModelView>> Options = WaitOptions<GetCustomModelView>>
  AsyncCall<GetCustomModelView, internal::kAwaitable<Request, Options>> wait_until_custom_model_active(
      Request&& request, Options&& options) const {
    return prepare_wait_until_custom_model_active(target_, request, options);
  }
  template <AsyncCallback<GetCustomModelView> Callback>
  void wait_until_custom_model_active(const GetCustomModelRequest& request, Callback callback,
                                      const WaitOptions<GetCustomModelView>& options = {}) const {
    AsyncCall<GetCustomModelView>(prepare_wait_until_custom_model_active(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetCustomModelDeploymentRequest> Request = GetCustomModelDeploymentRequest>
  AsyncCall<GetCustomModelDeploymentView, internal::kAwaitable<Request>> get_custom_model_deployment(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetCustomModelDeploymentRequest> Request = GetCustomModelDeploymentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetCustomModelDeploymentView, internal::kAwaitable<Request, Options>> get_custom_model_deployment(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetCustomModelDeploymentView> Callback>
  void get_custom_model_deployment(const GetCustomModelDeploymentRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<GetCustomModelDeploymentView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetCustomModelDeploymentRequest> Request = GetCustomModelDeploymentRequest>
  AsyncCall<GetCustomModelDeploymentView, internal::kAwaitable<Request>> wait_until_custom_model_deployment_active(
      Request&& request) const {
    return prepare_wait_until_custom_model_deployment_active(target_, request, {});
  }
  template <internal::Is<GetCustomModelDeploymentRequest> Request = GetCustomModelDeploymentRequest,
            internal::Is<WaitOptions<GetCustomModelDeploymentView>> Options = WaitOptions<GetCustomModelDeploymentView>>
  AsyncCall<GetCustomModelDeploymentView, internal::kAwaitable<Request, Options>>
  wait_until_custom_model_deployment_active(Request&& request, Options&& options) const {
    return prepare_wait_until_custom_model_deployment_active(target_, request, options);
  }
  template <AsyncCallback<GetCustomModelDeploymentView> Callback>
  void wait_until_custom_model_deployment_active(const GetCustomModelDeploymentRequest& request, Callback callback,
                                                 const WaitOptions<GetCustomModelDeploymentView>& options = {}) const {
    AsyncCall<GetCustomModelDeploymentView>(
        prepare_wait_until_custom_model_deployment_active(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetCustomModelDeploymentRequest> Request = GetCustomModelDeploymentRequest>
  AsyncCall<GetCustomModelDeploymentView, internal::kAwaitable<Request>> wait_until_custom_model_deployment_updated(
      Request&& request) const {
    return prepare_wait_until_custom_model_deployment_updated(target_, request, {});
  }
  template <internal::Is<GetCustomModelDeploymentRequest> Request = GetCustomModelDeploymentRequest,
            internal::Is<WaitOptions<GetCustomModelDeploymentView>> Options = WaitOptions<GetCustomModelDeploymentView>>
  AsyncCall<GetCustomModelDeploymentView, internal::kAwaitable<Request, Options>>
  wait_until_custom_model_deployment_updated(Request&& request, Options&& options) const {
    return prepare_wait_until_custom_model_deployment_updated(target_, request, options);
  }
  template <AsyncCallback<GetCustomModelDeploymentView> Callback>
  void wait_until_custom_model_deployment_updated(const GetCustomModelDeploymentRequest& request, Callback callback,
                                                  const WaitOptions<GetCustomModelDeploymentView>& options = {}) const {
    AsyncCall<GetCustomModelDeploymentView>(
        prepare_wait_until_custom_model_deployment_updated(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetEvaluationJobRequest> Request = GetEvaluationJobRequest>
  AsyncCall<GetEvaluationJobView, internal::kAwaitable<Request>> get_evaluation_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetEvaluationJobRequest> Request = GetEvaluationJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetEvaluationJobView, internal::kAwaitable<Request, Options>> get_evaluation_job(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetEvaluationJobView> Callback>
  void get_evaluation_job(const GetEvaluationJobRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetEvaluationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetEvaluationJobRequest> Request = GetEvaluationJobRequest>
  AsyncCall<GetEvaluationJobView, internal::kAwaitable<Request>> wait_until_evaluation_job_completed(
      Request&& request) const {
    return prepare_wait_until_evaluation_job_completed(target_, request, {});
  }
  template <internal::Is<GetEvaluationJobRequest> Request = GetEvaluationJobRequest,
            internal::Is<WaitOptions<GetEvaluationJobView>> Options = WaitOptions<GetEvaluationJobView>>
  AsyncCall<GetEvaluationJobView, internal::kAwaitable<Request, Options>> wait_until_evaluation_job_completed(
      Request&& request, Options&& options) const {
    return prepare_wait_until_evaluation_job_completed(target_, request, options);
  }
  template <AsyncCallback<GetEvaluationJobView> Callback>
  void wait_until_evaluation_job_completed(const GetEvaluationJobRequest& request, Callback callback,
                                           const WaitOptions<GetEvaluationJobView>& options = {}) const {
    AsyncCall<GetEvaluationJobView>(prepare_wait_until_evaluation_job_completed(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetEvaluationJobRequest> Request = GetEvaluationJobRequest>
  AsyncCall<GetEvaluationJobView, internal::kAwaitable<Request>> wait_until_evaluation_job_deleted(
      Request&& request) const {
    return prepare_wait_until_evaluation_job_deleted(target_, request, {});
  }
  template <internal::Is<GetEvaluationJobRequest> Request = GetEvaluationJobRequest,
            internal::Is<WaitOptions<GetEvaluationJobView>> Options = WaitOptions<GetEvaluationJobView>>
  AsyncCall<GetEvaluationJobView, internal::kAwaitable<Request, Options>> wait_until_evaluation_job_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_evaluation_job_deleted(target_, request, options);
  }
  template <AsyncCallback<GetEvaluationJobView> Callback>
  void wait_until_evaluation_job_deleted(const GetEvaluationJobRequest& request, Callback callback,
                                         const WaitOptions<GetEvaluationJobView>& options = {}) const {
    AsyncCall<GetEvaluationJobView>(prepare_wait_until_evaluation_job_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetEvaluationJobRequest> Request = GetEvaluationJobRequest>
  AsyncCall<GetEvaluationJobView, internal::kAwaitable<Request>> wait_until_evaluation_job_stopped(
      Request&& request) const {
    return prepare_wait_until_evaluation_job_stopped(target_, request, {});
  }
  template <internal::Is<GetEvaluationJobRequest> Request = GetEvaluationJobRequest,
            internal::Is<WaitOptions<GetEvaluationJobView>> Options = WaitOptions<GetEvaluationJobView>>
  AsyncCall<GetEvaluationJobView, internal::kAwaitable<Request, Options>> wait_until_evaluation_job_stopped(
      Request&& request, Options&& options) const {
    return prepare_wait_until_evaluation_job_stopped(target_, request, options);
  }
  template <AsyncCallback<GetEvaluationJobView> Callback>
  void wait_until_evaluation_job_stopped(const GetEvaluationJobRequest& request, Callback callback,
                                         const WaitOptions<GetEvaluationJobView>& options = {}) const {
    AsyncCall<GetEvaluationJobView>(prepare_wait_until_evaluation_job_stopped(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetFoundationModelRequest> Request = GetFoundationModelRequest>
  AsyncCall<GetFoundationModelView, internal::kAwaitable<Request>> get_foundation_model(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetFoundationModelRequest> Request = GetFoundationModelRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetFoundationModelView, internal::kAwaitable<Request, Options>> get_foundation_model(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetFoundationModelView> Callback>
  void get_foundation_model(const GetFoundationModelRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<GetFoundationModelView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetFoundationModelAvailabilityRequest> Request = GetFoundationModelAvailabilityRequest>
  AsyncCall<GetFoundationModelAvailabilityView, internal::kAwaitable<Request>> get_foundation_model_availability(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetFoundationModelAvailabilityRequest> Request = GetFoundationModelAvailabilityRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetFoundationModelAvailabilityView, internal::kAwaitable<Request, Options>>
  get_foundation_model_availability(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetFoundationModelAvailabilityView> Callback>
  void get_foundation_model_availability(const GetFoundationModelAvailabilityRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<GetFoundationModelAvailabilityView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetFoundationModelAvailabilityRequest> Request = GetFoundationModelAvailabilityRequest>
  AsyncCall<GetFoundationModelAvailabilityView, internal::kAwaitable<Request>>
  wait_until_foundation_model_agreement_available(Request&& request) const {
    return prepare_wait_until_foundation_model_agreement_available(target_, request, {});
  }
  template <internal::Is<GetFoundationModelAvailabilityRequest> Request = GetFoundationModelAvailabilityRequest,
            internal::Is<WaitOptions<GetFoundationModelAvailabilityView>> Options =
                WaitOptions<GetFoundationModelAvailabilityView>>
  AsyncCall<GetFoundationModelAvailabilityView, internal::kAwaitable<Request, Options>>
  wait_until_foundation_model_agreement_available(Request&& request, Options&& options) const {
    return prepare_wait_until_foundation_model_agreement_available(target_, request, options);
  }
  template <AsyncCallback<GetFoundationModelAvailabilityView> Callback>
  void wait_until_foundation_model_agreement_available(
      const GetFoundationModelAvailabilityRequest& request, Callback callback,
      const WaitOptions<GetFoundationModelAvailabilityView>& options = {}) const {
    AsyncCall<GetFoundationModelAvailabilityView>(
        prepare_wait_until_foundation_model_agreement_available(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetGuardrailRequest> Request = GetGuardrailRequest>
  AsyncCall<GetGuardrailView, internal::kAwaitable<Request>> get_guardrail(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetGuardrailRequest> Request = GetGuardrailRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetGuardrailView, internal::kAwaitable<Request, Options>> get_guardrail(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetGuardrailView> Callback>
  void get_guardrail(const GetGuardrailRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetGuardrailView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetGuardrailRequest> Request = GetGuardrailRequest>
  AsyncCall<GetGuardrailView, internal::kAwaitable<Request>> wait_until_guardrail_deleted(Request&& request) const {
    return prepare_wait_until_guardrail_deleted(target_, request, {});
  }
  template <internal::Is<GetGuardrailRequest> Request = GetGuardrailRequest,
            internal::Is<WaitOptions<GetGuardrailView>> Options = WaitOptions<GetGuardrailView>>
  AsyncCall<GetGuardrailView, internal::kAwaitable<Request, Options>> wait_until_guardrail_deleted(
      Request&& request, Options&& options) const {
    return prepare_wait_until_guardrail_deleted(target_, request, options);
  }
  template <AsyncCallback<GetGuardrailView> Callback>
  void wait_until_guardrail_deleted(const GetGuardrailRequest& request, Callback callback,
                                    const WaitOptions<GetGuardrailView>& options = {}) const {
    AsyncCall<GetGuardrailView>(prepare_wait_until_guardrail_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetGuardrailRequest> Request = GetGuardrailRequest>
  AsyncCall<GetGuardrailView, internal::kAwaitable<Request>> wait_until_guardrail_ready(Request&& request) const {
    return prepare_wait_until_guardrail_ready(target_, request, {});
  }
  template <internal::Is<GetGuardrailRequest> Request = GetGuardrailRequest,
            internal::Is<WaitOptions<GetGuardrailView>> Options = WaitOptions<GetGuardrailView>>
  AsyncCall<GetGuardrailView, internal::kAwaitable<Request, Options>> wait_until_guardrail_ready(
      Request&& request, Options&& options) const {
    return prepare_wait_until_guardrail_ready(target_, request, options);
  }
  template <AsyncCallback<GetGuardrailView> Callback>
  void wait_until_guardrail_ready(const GetGuardrailRequest& request, Callback callback,
                                  const WaitOptions<GetGuardrailView>& options = {}) const {
    AsyncCall<GetGuardrailView>(prepare_wait_until_guardrail_ready(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetImportedModelRequest> Request = GetImportedModelRequest>
  AsyncCall<GetImportedModelView, internal::kAwaitable<Request>> get_imported_model(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetImportedModelRequest> Request = GetImportedModelRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetImportedModelView, internal::kAwaitable<Request, Options>> get_imported_model(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetImportedModelView> Callback>
  void get_imported_model(const GetImportedModelRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetImportedModelView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetInferenceProfileRequest> Request = GetInferenceProfileRequest>
  AsyncCall<GetInferenceProfileView, internal::kAwaitable<Request>> get_inference_profile(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetInferenceProfileRequest> Request = GetInferenceProfileRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetInferenceProfileView, internal::kAwaitable<Request, Options>> get_inference_profile(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetInferenceProfileView> Callback>
  void get_inference_profile(const GetInferenceProfileRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<GetInferenceProfileView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetMarketplaceModelEndpointRequest> Request = GetMarketplaceModelEndpointRequest>
  AsyncCall<GetMarketplaceModelEndpointView, internal::kAwaitable<Request>> get_marketplace_model_endpoint(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetMarketplaceModelEndpointRequest> Request = GetMarketplaceModelEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetMarketplaceModelEndpointView, internal::kAwaitable<Request, Options>> get_marketplace_model_endpoint(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetMarketplaceModelEndpointView> Callback>
  void get_marketplace_model_endpoint(const GetMarketplaceModelEndpointRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<GetMarketplaceModelEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetMarketplaceModelEndpointRequest> Request = GetMarketplaceModelEndpointRequest>
  AsyncCall<GetMarketplaceModelEndpointView, internal::kAwaitable<Request>>
  wait_until_marketplace_model_endpoint_deleted(Request&& request) const {
    return prepare_wait_until_marketplace_model_endpoint_deleted(target_, request, {});
  }
  template <
      internal::Is<GetMarketplaceModelEndpointRequest> Request = GetMarketplaceModelEndpointRequest,
      internal::Is<WaitOptions<GetMarketplaceModelEndpointView>> Options = WaitOptions<GetMarketplaceModelEndpointView>>
  AsyncCall<GetMarketplaceModelEndpointView, internal::kAwaitable<Request, Options>>
  wait_until_marketplace_model_endpoint_deleted(Request&& request, Options&& options) const {
    return prepare_wait_until_marketplace_model_endpoint_deleted(target_, request, options);
  }
  template <AsyncCallback<GetMarketplaceModelEndpointView> Callback>
  void wait_until_marketplace_model_endpoint_deleted(
      const GetMarketplaceModelEndpointRequest& request, Callback callback,
      const WaitOptions<GetMarketplaceModelEndpointView>& options = {}) const {
    AsyncCall<GetMarketplaceModelEndpointView>(
        prepare_wait_until_marketplace_model_endpoint_deleted(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetMarketplaceModelEndpointRequest> Request = GetMarketplaceModelEndpointRequest>
  AsyncCall<GetMarketplaceModelEndpointView, internal::kAwaitable<Request>>
  wait_until_marketplace_model_endpoint_in_service(Request&& request) const {
    return prepare_wait_until_marketplace_model_endpoint_in_service(target_, request, {});
  }
  template <
      internal::Is<GetMarketplaceModelEndpointRequest> Request = GetMarketplaceModelEndpointRequest,
      internal::Is<WaitOptions<GetMarketplaceModelEndpointView>> Options = WaitOptions<GetMarketplaceModelEndpointView>>
  AsyncCall<GetMarketplaceModelEndpointView, internal::kAwaitable<Request, Options>>
  wait_until_marketplace_model_endpoint_in_service(Request&& request, Options&& options) const {
    return prepare_wait_until_marketplace_model_endpoint_in_service(target_, request, options);
  }
  template <AsyncCallback<GetMarketplaceModelEndpointView> Callback>
  void wait_until_marketplace_model_endpoint_in_service(
      const GetMarketplaceModelEndpointRequest& request, Callback callback,
      const WaitOptions<GetMarketplaceModelEndpointView>& options = {}) const {
    AsyncCall<GetMarketplaceModelEndpointView>(
        prepare_wait_until_marketplace_model_endpoint_in_service(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetMarketplaceModelEndpointRequest> Request = GetMarketplaceModelEndpointRequest>
  AsyncCall<GetMarketplaceModelEndpointView, internal::kAwaitable<Request>>
  wait_until_marketplace_model_endpoint_registered(Request&& request) const {
    return prepare_wait_until_marketplace_model_endpoint_registered(target_, request, {});
  }
  template <
      internal::Is<GetMarketplaceModelEndpointRequest> Request = GetMarketplaceModelEndpointRequest,
      internal::Is<WaitOptions<GetMarketplaceModelEndpointView>> Options = WaitOptions<GetMarketplaceModelEndpointView>>
  AsyncCall<GetMarketplaceModelEndpointView, internal::kAwaitable<Request, Options>>
  wait_until_marketplace_model_endpoint_registered(Request&& request, Options&& options) const {
    return prepare_wait_until_marketplace_model_endpoint_registered(target_, request, options);
  }
  template <AsyncCallback<GetMarketplaceModelEndpointView> Callback>
  void wait_until_marketplace_model_endpoint_registered(
      const GetMarketplaceModelEndpointRequest& request, Callback callback,
      const WaitOptions<GetMarketplaceModelEndpointView>& options = {}) const {
    AsyncCall<GetMarketplaceModelEndpointView>(
        prepare_wait_until_marketplace_model_endpoint_registered(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetModelCopyJobRequest> Request = GetModelCopyJobRequest>
  AsyncCall<GetModelCopyJobView, internal::kAwaitable<Request>> get_model_copy_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetModelCopyJobRequest> Request = GetModelCopyJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetModelCopyJobView, internal::kAwaitable<Request, Options>> get_model_copy_job(Request&& request,
                                                                                            Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetModelCopyJobView> Callback>
  void get_model_copy_job(const GetModelCopyJobRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetModelCopyJobView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetModelCopyJobRequest> Request = GetModelCopyJobRequest>
  AsyncCall<GetModelCopyJobView, internal::kAwaitable<Request>> wait_until_model_copy_job_completed(
      Request&& request) const {
    return prepare_wait_until_model_copy_job_completed(target_, request, {});
  }
  template <internal::Is<GetModelCopyJobRequest> Request = GetModelCopyJobRequest,
            internal::Is<WaitOptions<GetModelCopyJobView>> Options = WaitOptions<GetModelCopyJobView>>
  AsyncCall<GetModelCopyJobView, internal::kAwaitable<Request, Options>> wait_until_model_copy_job_completed(
      Request&& request, Options&& options) const {
    return prepare_wait_until_model_copy_job_completed(target_, request, options);
  }
  template <AsyncCallback<GetModelCopyJobView> Callback>
  void wait_until_model_copy_job_completed(const GetModelCopyJobRequest& request, Callback callback,
                                           const WaitOptions<GetModelCopyJobView>& options = {}) const {
    AsyncCall<GetModelCopyJobView>(prepare_wait_until_model_copy_job_completed(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetModelCustomizationJobRequest> Request = GetModelCustomizationJobRequest>
  AsyncCall<GetModelCustomizationJobView, internal::kAwaitable<Request>> get_model_customization_job(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetModelCustomizationJobRequest> Request = GetModelCustomizationJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetModelCustomizationJobView, internal::kAwaitable<Request, Options>> get_model_customization_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetModelCustomizationJobView> Callback>
  void get_model_customization_job(const GetModelCustomizationJobRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<GetModelCustomizationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetModelCustomizationJobRequest> Request = GetModelCustomizationJobRequest>
  AsyncCall<GetModelCustomizationJobView, internal::kAwaitable<Request>> wait_until_model_customization_job_completed(
      Request&& request) const {
    return prepare_wait_until_model_customization_job_completed(target_, request, {});
  }
  template <internal::Is<GetModelCustomizationJobRequest> Request = GetModelCustomizationJobRequest,
            internal::Is<WaitOptions<GetModelCustomizationJobView>> Options = WaitOptions<GetModelCustomizationJobView>>
  AsyncCall<GetModelCustomizationJobView, internal::kAwaitable<Request, Options>>
  wait_until_model_customization_job_completed(Request&& request, Options&& options) const {
    return prepare_wait_until_model_customization_job_completed(target_, request, options);
  }
  template <AsyncCallback<GetModelCustomizationJobView> Callback>
  void wait_until_model_customization_job_completed(
      const GetModelCustomizationJobRequest& request, Callback callback,
      const WaitOptions<GetModelCustomizationJobView>& options = {}) const {
    AsyncCall<GetModelCustomizationJobView>(
        prepare_wait_until_model_customization_job_completed(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetModelCustomizationJobRequest> Request = GetModelCustomizationJobRequest>
  AsyncCall<GetModelCustomizationJobView, internal::kAwaitable<Request>> wait_until_model_customization_job_stopped(
      Request&& request) const {
    return prepare_wait_until_model_customization_job_stopped(target_, request, {});
  }
  template <internal::Is<GetModelCustomizationJobRequest> Request = GetModelCustomizationJobRequest,
            internal::Is<WaitOptions<GetModelCustomizationJobView>> Options = WaitOptions<GetModelCustomizationJobView>>
  AsyncCall<GetModelCustomizationJobView, internal::kAwaitable<Request, Options>>
  wait_until_model_customization_job_stopped(Request&& request, Options&& options) const {
    return prepare_wait_until_model_customization_job_stopped(target_, request, options);
  }
  template <AsyncCallback<GetModelCustomizationJobView> Callback>
  void wait_until_model_customization_job_stopped(const GetModelCustomizationJobRequest& request, Callback callback,
                                                  const WaitOptions<GetModelCustomizationJobView>& options = {}) const {
    AsyncCall<GetModelCustomizationJobView>(
        prepare_wait_until_model_customization_job_stopped(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetModelImportJobRequest> Request = GetModelImportJobRequest>
  AsyncCall<GetModelImportJobView, internal::kAwaitable<Request>> get_model_import_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetModelImportJobRequest> Request = GetModelImportJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetModelImportJobView, internal::kAwaitable<Request, Options>> get_model_import_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetModelImportJobView> Callback>
  void get_model_import_job(const GetModelImportJobRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<GetModelImportJobView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetModelImportJobRequest> Request = GetModelImportJobRequest>
  AsyncCall<GetModelImportJobView, internal::kAwaitable<Request>> wait_until_model_import_job_completed(
      Request&& request) const {
    return prepare_wait_until_model_import_job_completed(target_, request, {});
  }
  template <internal::Is<GetModelImportJobRequest> Request = GetModelImportJobRequest,
            internal::Is<WaitOptions<GetModelImportJobView>> Options = WaitOptions<GetModelImportJobView>>
  AsyncCall<GetModelImportJobView, internal::kAwaitable<Request, Options>> wait_until_model_import_job_completed(
      Request&& request, Options&& options) const {
    return prepare_wait_until_model_import_job_completed(target_, request, options);
  }
  template <AsyncCallback<GetModelImportJobView> Callback>
  void wait_until_model_import_job_completed(const GetModelImportJobRequest& request, Callback callback,
                                             const WaitOptions<GetModelImportJobView>& options = {}) const {
    AsyncCall<GetModelImportJobView>(prepare_wait_until_model_import_job_completed(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetModelInvocationJobRequest> Request = GetModelInvocationJobRequest>
  AsyncCall<GetModelInvocationJobView, internal::kAwaitable<Request>> get_model_invocation_job(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetModelInvocationJobRequest> Request = GetModelInvocationJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetModelInvocationJobView, internal::kAwaitable<Request, Options>> get_model_invocation_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetModelInvocationJobView> Callback>
  void get_model_invocation_job(const GetModelInvocationJobRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<GetModelInvocationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetModelInvocationJobRequest> Request = GetModelInvocationJobRequest>
  AsyncCall<GetModelInvocationJobView, internal::kAwaitable<Request>> wait_until_model_invocation_job_completed(
      Request&& request) const {
    return prepare_wait_until_model_invocation_job_completed(target_, request, {});
  }
  template <internal::Is<GetModelInvocationJobRequest> Request = GetModelInvocationJobRequest,
            internal::Is<WaitOptions<GetModelInvocationJobView>> Options = WaitOptions<GetModelInvocationJobView>>
  AsyncCall<GetModelInvocationJobView, internal::kAwaitable<Request, Options>>
  wait_until_model_invocation_job_completed(Request&& request, Options&& options) const {
    return prepare_wait_until_model_invocation_job_completed(target_, request, options);
  }
  template <AsyncCallback<GetModelInvocationJobView> Callback>
  void wait_until_model_invocation_job_completed(const GetModelInvocationJobRequest& request, Callback callback,
                                                 const WaitOptions<GetModelInvocationJobView>& options = {}) const {
    AsyncCall<GetModelInvocationJobView>(prepare_wait_until_model_invocation_job_completed(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetModelInvocationJobRequest> Request = GetModelInvocationJobRequest>
  AsyncCall<GetModelInvocationJobView, internal::kAwaitable<Request>> wait_until_model_invocation_job_stopped(
      Request&& request) const {
    return prepare_wait_until_model_invocation_job_stopped(target_, request, {});
  }
  template <internal::Is<GetModelInvocationJobRequest> Request = GetModelInvocationJobRequest,
            internal::Is<WaitOptions<GetModelInvocationJobView>> Options = WaitOptions<GetModelInvocationJobView>>
  AsyncCall<GetModelInvocationJobView, internal::kAwaitable<Request, Options>> wait_until_model_invocation_job_stopped(
      Request&& request, Options&& options) const {
    return prepare_wait_until_model_invocation_job_stopped(target_, request, options);
  }
  template <AsyncCallback<GetModelInvocationJobView> Callback>
  void wait_until_model_invocation_job_stopped(const GetModelInvocationJobRequest& request, Callback callback,
                                               const WaitOptions<GetModelInvocationJobView>& options = {}) const {
    AsyncCall<GetModelInvocationJobView>(prepare_wait_until_model_invocation_job_stopped(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetModelInvocationLoggingConfigurationRequest> Request =
                GetModelInvocationLoggingConfigurationRequest>
  AsyncCall<GetModelInvocationLoggingConfigurationView, internal::kAwaitable<Request>>
  get_model_invocation_logging_configuration(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetModelInvocationLoggingConfigurationRequest> Request =
                GetModelInvocationLoggingConfigurationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetModelInvocationLoggingConfigurationView, internal::kAwaitable<Request, Options>>
  get_model_invocation_logging_configuration(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetModelInvocationLoggingConfigurationView> Callback>
  void get_model_invocation_logging_configuration(const GetModelInvocationLoggingConfigurationRequest& request,
                                                  Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetModelInvocationLoggingConfigurationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetPromptRouterRequest> Request = GetPromptRouterRequest>
  AsyncCall<GetPromptRouterView, internal::kAwaitable<Request>> get_prompt_router(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPromptRouterRequest> Request = GetPromptRouterRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPromptRouterView, internal::kAwaitable<Request, Options>> get_prompt_router(Request&& request,
                                                                                           Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPromptRouterView> Callback>
  void get_prompt_router(const GetPromptRouterRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<GetPromptRouterView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetProvisionedModelThroughputRequest> Request = GetProvisionedModelThroughputRequest>
  AsyncCall<GetProvisionedModelThroughputView, internal::kAwaitable<Request>> get_provisioned_model_throughput(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetProvisionedModelThroughputRequest> Request = GetProvisionedModelThroughputRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetProvisionedModelThroughputView, internal::kAwaitable<Request, Options>> get_provisioned_model_throughput(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetProvisionedModelThroughputView> Callback>
  void get_provisioned_model_throughput(const GetProvisionedModelThroughputRequest& request, Callback callback,
                                        const CallOptions& options = {}) const {
    AsyncCall<GetProvisionedModelThroughputView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetProvisionedModelThroughputRequest> Request = GetProvisionedModelThroughputRequest>
  AsyncCall<GetProvisionedModelThroughputView, internal::kAwaitable<Request>>
  wait_until_provisioned_model_throughput_in_service(Request&& request) const {
    return prepare_wait_until_provisioned_model_throughput_in_service(target_, request, {});
  }
  template <internal::Is<GetProvisionedModelThroughputRequest> Request = GetProvisionedModelThroughputRequest,
            internal::Is<WaitOptions<GetProvisionedModelThroughputView>> Options =
                WaitOptions<GetProvisionedModelThroughputView>>
  AsyncCall<GetProvisionedModelThroughputView, internal::kAwaitable<Request, Options>>
  wait_until_provisioned_model_throughput_in_service(Request&& request, Options&& options) const {
    return prepare_wait_until_provisioned_model_throughput_in_service(target_, request, options);
  }
  template <AsyncCallback<GetProvisionedModelThroughputView> Callback>
  void wait_until_provisioned_model_throughput_in_service(
      const GetProvisionedModelThroughputRequest& request, Callback callback,
      const WaitOptions<GetProvisionedModelThroughputView>& options = {}) const {
    AsyncCall<GetProvisionedModelThroughputView>(
        prepare_wait_until_provisioned_model_throughput_in_service(target_, request, options))
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

  template <internal::Is<GetUseCaseForModelAccessRequest> Request = GetUseCaseForModelAccessRequest>
  AsyncCall<GetUseCaseForModelAccessView, internal::kAwaitable<Request>> get_use_case_for_model_access(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetUseCaseForModelAccessRequest> Request = GetUseCaseForModelAccessRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetUseCaseForModelAccessView, internal::kAwaitable<Request, Options>> get_use_case_for_model_access(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetUseCaseForModelAccessView> Callback>
  void get_use_case_for_model_access(const GetUseCaseForModelAccessRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<GetUseCaseForModelAccessView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAdvancedPromptOptimizationJobsRequest> Request = ListAdvancedPromptOptimizationJobsRequest>
  AsyncCall<ListAdvancedPromptOptimizationJobsView, internal::kAwaitable<Request>>
  list_advanced_prompt_optimization_jobs(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAdvancedPromptOptimizationJobsRequest> Request = ListAdvancedPromptOptimizationJobsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAdvancedPromptOptimizationJobsView, internal::kAwaitable<Request, Options>>
  list_advanced_prompt_optimization_jobs(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAdvancedPromptOptimizationJobsView> Callback>
  void list_advanced_prompt_optimization_jobs(const ListAdvancedPromptOptimizationJobsRequest& request,
                                              Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListAdvancedPromptOptimizationJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAutomatedReasoningPoliciesRequest> Request = ListAutomatedReasoningPoliciesRequest>
  AsyncCall<ListAutomatedReasoningPoliciesView, internal::kAwaitable<Request>> list_automated_reasoning_policies(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAutomatedReasoningPoliciesRequest> Request = ListAutomatedReasoningPoliciesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAutomatedReasoningPoliciesView, internal::kAwaitable<Request, Options>>
  list_automated_reasoning_policies(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAutomatedReasoningPoliciesView> Callback>
  void list_automated_reasoning_policies(const ListAutomatedReasoningPoliciesRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<ListAutomatedReasoningPoliciesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAutomatedReasoningPolicyBuildWorkflowsRequest> Request =
                ListAutomatedReasoningPolicyBuildWorkflowsRequest>
  AsyncCall<ListAutomatedReasoningPolicyBuildWorkflowsView, internal::kAwaitable<Request>>
  list_automated_reasoning_policy_build_workflows(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAutomatedReasoningPolicyBuildWorkflowsRequest> Request =
                ListAutomatedReasoningPolicyBuildWorkflowsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAutomatedReasoningPolicyBuildWorkflowsView, internal::kAwaitable<Request, Options>>
  list_automated_reasoning_policy_build_workflows(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAutomatedReasoningPolicyBuildWorkflowsView> Callback>
  void list_automated_reasoning_policy_build_workflows(const ListAutomatedReasoningPolicyBuildWorkflowsRequest& request,
                                                       Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListAutomatedReasoningPolicyBuildWorkflowsView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  template <
      internal::Is<ListAutomatedReasoningPolicyTestCasesRequest> Request = ListAutomatedReasoningPolicyTestCasesRequest>
  AsyncCall<ListAutomatedReasoningPolicyTestCasesView, internal::kAwaitable<Request>>
  list_automated_reasoning_policy_test_cases(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <
      internal::Is<ListAutomatedReasoningPolicyTestCasesRequest> Request = ListAutomatedReasoningPolicyTestCasesRequest,
      internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAutomatedReasoningPolicyTestCasesView, internal::kAwaitable<Request, Options>>
  list_automated_reasoning_policy_test_cases(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAutomatedReasoningPolicyTestCasesView> Callback>
  void list_automated_reasoning_policy_test_cases(const ListAutomatedReasoningPolicyTestCasesRequest& request,
                                                  Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListAutomatedReasoningPolicyTestCasesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListAutomatedReasoningPolicyTestResultsRequest> Request =
                ListAutomatedReasoningPolicyTestResultsRequest>
  AsyncCall<ListAutomatedReasoningPolicyTestResultsView, internal::kAwaitable<Request>>
  list_automated_reasoning_policy_test_results(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListAutomatedReasoningPolicyTestResultsRequest> Request =
                ListAutomatedReasoningPolicyTestResultsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListAutomatedReasoningPolicyTestResultsView, internal::kAwaitable<Request, Options>>
  list_automated_reasoning_policy_test_results(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListAutomatedReasoningPolicyTestResultsView> Callback>
  void list_automated_reasoning_policy_test_results(const ListAutomatedReasoningPolicyTestResultsRequest& request,
                                                    Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListAutomatedReasoningPolicyTestResultsView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<ListCustomModelDeploymentsRequest> Request = ListCustomModelDeploymentsRequest>
  AsyncCall<ListCustomModelDeploymentsView, internal::kAwaitable<Request>> list_custom_model_deployments(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListCustomModelDeploymentsRequest> Request = ListCustomModelDeploymentsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListCustomModelDeploymentsView, internal::kAwaitable<Request, Options>> list_custom_model_deployments(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListCustomModelDeploymentsView> Callback>
  void list_custom_model_deployments(const ListCustomModelDeploymentsRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<ListCustomModelDeploymentsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListCustomModelsRequest> Request = ListCustomModelsRequest>
  AsyncCall<ListCustomModelsView, internal::kAwaitable<Request>> list_custom_models(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListCustomModelsRequest> Request = ListCustomModelsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListCustomModelsView, internal::kAwaitable<Request, Options>> list_custom_models(Request&& request,
                                                                                             Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListCustomModelsView> Callback>
  void list_custom_models(const ListCustomModelsRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<ListCustomModelsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <
      internal::Is<ListEnforcedGuardrailsConfigurationRequest> Request = ListEnforcedGuardrailsConfigurationRequest>
  AsyncCall<ListEnforcedGuardrailsConfigurationView, internal::kAwaitable<Request>>
  list_enforced_guardrails_configuration(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <
      internal::Is<ListEnforcedGuardrailsConfigurationRequest> Request = ListEnforcedGuardrailsConfigurationRequest,
      internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListEnforcedGuardrailsConfigurationView, internal::kAwaitable<Request, Options>>
  list_enforced_guardrails_configuration(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListEnforcedGuardrailsConfigurationView> Callback>
  void list_enforced_guardrails_configuration(const ListEnforcedGuardrailsConfigurationRequest& request,
                                              Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListEnforcedGuardrailsConfigurationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListEvaluationJobsRequest> Request = ListEvaluationJobsRequest>
  AsyncCall<ListEvaluationJobsView, internal::kAwaitable<Request>> list_evaluation_jobs(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListEvaluationJobsRequest> Request = ListEvaluationJobsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListEvaluationJobsView, internal::kAwaitable<Request, Options>> list_evaluation_jobs(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListEvaluationJobsView> Callback>
  void list_evaluation_jobs(const ListEvaluationJobsRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<ListEvaluationJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListFoundationModelAgreementOffersRequest> Request = ListFoundationModelAgreementOffersRequest>
  AsyncCall<ListFoundationModelAgreementOffersView, internal::kAwaitable<Request>>
  list_foundation_model_agreement_offers(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListFoundationModelAgreementOffersRequest> Request = ListFoundationModelAgreementOffersRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListFoundationModelAgreementOffersView, internal::kAwaitable<Request, Options>>
  list_foundation_model_agreement_offers(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListFoundationModelAgreementOffersView> Callback>
  void list_foundation_model_agreement_offers(const ListFoundationModelAgreementOffersRequest& request,
                                              Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListFoundationModelAgreementOffersView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListFoundationModelsRequest> Request = ListFoundationModelsRequest>
  AsyncCall<ListFoundationModelsView, internal::kAwaitable<Request>> list_foundation_models(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListFoundationModelsRequest> Request = ListFoundationModelsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListFoundationModelsView, internal::kAwaitable<Request, Options>> list_foundation_models(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListFoundationModelsView> Callback>
  void list_foundation_models(const ListFoundationModelsRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<ListFoundationModelsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListGuardrailsRequest> Request = ListGuardrailsRequest>
  AsyncCall<ListGuardrailsView, internal::kAwaitable<Request>> list_guardrails(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListGuardrailsRequest> Request = ListGuardrailsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListGuardrailsView, internal::kAwaitable<Request, Options>> list_guardrails(Request&& request,
                                                                                        Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListGuardrailsView> Callback>
  void list_guardrails(const ListGuardrailsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListGuardrailsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListImportedModelsRequest> Request = ListImportedModelsRequest>
  AsyncCall<ListImportedModelsView, internal::kAwaitable<Request>> list_imported_models(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListImportedModelsRequest> Request = ListImportedModelsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListImportedModelsView, internal::kAwaitable<Request, Options>> list_imported_models(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListImportedModelsView> Callback>
  void list_imported_models(const ListImportedModelsRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<ListImportedModelsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListInferenceProfilesRequest> Request = ListInferenceProfilesRequest>
  AsyncCall<ListInferenceProfilesView, internal::kAwaitable<Request>> list_inference_profiles(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListInferenceProfilesRequest> Request = ListInferenceProfilesRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListInferenceProfilesView, internal::kAwaitable<Request, Options>> list_inference_profiles(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListInferenceProfilesView> Callback>
  void list_inference_profiles(const ListInferenceProfilesRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<ListInferenceProfilesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListMarketplaceModelEndpointsRequest> Request = ListMarketplaceModelEndpointsRequest>
  AsyncCall<ListMarketplaceModelEndpointsView, internal::kAwaitable<Request>> list_marketplace_model_endpoints(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListMarketplaceModelEndpointsRequest> Request = ListMarketplaceModelEndpointsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListMarketplaceModelEndpointsView, internal::kAwaitable<Request, Options>> list_marketplace_model_endpoints(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListMarketplaceModelEndpointsView> Callback>
  void list_marketplace_model_endpoints(const ListMarketplaceModelEndpointsRequest& request, Callback callback,
                                        const CallOptions& options = {}) const {
    AsyncCall<ListMarketplaceModelEndpointsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListModelCopyJobsRequest> Request = ListModelCopyJobsRequest>
  AsyncCall<ListModelCopyJobsView, internal::kAwaitable<Request>> list_model_copy_jobs(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListModelCopyJobsRequest> Request = ListModelCopyJobsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListModelCopyJobsView, internal::kAwaitable<Request, Options>> list_model_copy_jobs(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListModelCopyJobsView> Callback>
  void list_model_copy_jobs(const ListModelCopyJobsRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<ListModelCopyJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListModelCustomizationJobsRequest> Request = ListModelCustomizationJobsRequest>
  AsyncCall<ListModelCustomizationJobsView, internal::kAwaitable<Request>> list_model_customization_jobs(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListModelCustomizationJobsRequest> Request = ListModelCustomizationJobsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListModelCustomizationJobsView, internal::kAwaitable<Request, Options>> list_model_customization_jobs(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListModelCustomizationJobsView> Callback>
  void list_model_customization_jobs(const ListModelCustomizationJobsRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<ListModelCustomizationJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListModelImportJobsRequest> Request = ListModelImportJobsRequest>
  AsyncCall<ListModelImportJobsView, internal::kAwaitable<Request>> list_model_import_jobs(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListModelImportJobsRequest> Request = ListModelImportJobsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListModelImportJobsView, internal::kAwaitable<Request, Options>> list_model_import_jobs(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListModelImportJobsView> Callback>
  void list_model_import_jobs(const ListModelImportJobsRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<ListModelImportJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListModelInvocationJobsRequest> Request = ListModelInvocationJobsRequest>
  AsyncCall<ListModelInvocationJobsView, internal::kAwaitable<Request>> list_model_invocation_jobs(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListModelInvocationJobsRequest> Request = ListModelInvocationJobsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListModelInvocationJobsView, internal::kAwaitable<Request, Options>> list_model_invocation_jobs(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListModelInvocationJobsView> Callback>
  void list_model_invocation_jobs(const ListModelInvocationJobsRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<ListModelInvocationJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPromptRoutersRequest> Request = ListPromptRoutersRequest>
  AsyncCall<ListPromptRoutersView, internal::kAwaitable<Request>> list_prompt_routers(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPromptRoutersRequest> Request = ListPromptRoutersRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPromptRoutersView, internal::kAwaitable<Request, Options>> list_prompt_routers(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPromptRoutersView> Callback>
  void list_prompt_routers(const ListPromptRoutersRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<ListPromptRoutersView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListProvisionedModelThroughputsRequest> Request = ListProvisionedModelThroughputsRequest>
  AsyncCall<ListProvisionedModelThroughputsView, internal::kAwaitable<Request>> list_provisioned_model_throughputs(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListProvisionedModelThroughputsRequest> Request = ListProvisionedModelThroughputsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListProvisionedModelThroughputsView, internal::kAwaitable<Request, Options>>
  list_provisioned_model_throughputs(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListProvisionedModelThroughputsView> Callback>
  void list_provisioned_model_throughputs(const ListProvisionedModelThroughputsRequest& request, Callback callback,
                                          const CallOptions& options = {}) const {
    AsyncCall<ListProvisionedModelThroughputsView>(prepare(target_, request, options)).then(std::move(callback));
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

  template <internal::Is<PutAccountDataRetentionRequest> Request = PutAccountDataRetentionRequest>
  AsyncCall<PutAccountDataRetentionView, internal::kAwaitable<Request>> put_account_data_retention(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<PutAccountDataRetentionRequest> Request = PutAccountDataRetentionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<PutAccountDataRetentionView, internal::kAwaitable<Request, Options>> put_account_data_retention(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<PutAccountDataRetentionView> Callback>
  void put_account_data_retention(const PutAccountDataRetentionRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<PutAccountDataRetentionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<PutEnforcedGuardrailConfigurationRequest> Request = PutEnforcedGuardrailConfigurationRequest>
  AsyncCall<PutEnforcedGuardrailConfigurationView, internal::kAwaitable<Request>> put_enforced_guardrail_configuration(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<PutEnforcedGuardrailConfigurationRequest> Request = PutEnforcedGuardrailConfigurationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<PutEnforcedGuardrailConfigurationView, internal::kAwaitable<Request, Options>>
  put_enforced_guardrail_configuration(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<PutEnforcedGuardrailConfigurationView> Callback>
  void put_enforced_guardrail_configuration(const PutEnforcedGuardrailConfigurationRequest& request, Callback callback,
                                            const CallOptions& options = {}) const {
    AsyncCall<PutEnforcedGuardrailConfigurationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<PutModelInvocationLoggingConfigurationRequest> Request =
                PutModelInvocationLoggingConfigurationRequest>
  AsyncCall<PutModelInvocationLoggingConfigurationView, internal::kAwaitable<Request>>
  put_model_invocation_logging_configuration(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<PutModelInvocationLoggingConfigurationRequest> Request =
                PutModelInvocationLoggingConfigurationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<PutModelInvocationLoggingConfigurationView, internal::kAwaitable<Request, Options>>
  put_model_invocation_logging_configuration(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<PutModelInvocationLoggingConfigurationView> Callback>
  void put_model_invocation_logging_configuration(const PutModelInvocationLoggingConfigurationRequest& request,
                                                  Callback callback, const CallOptions& options = {}) const {
    AsyncCall<PutModelInvocationLoggingConfigurationView>(prepare(target_, request, options)).then(std::move(callback));
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

  template <internal::Is<PutUseCaseForModelAccessRequest> Request = PutUseCaseForModelAccessRequest>
  AsyncCall<PutUseCaseForModelAccessView, internal::kAwaitable<Request>> put_use_case_for_model_access(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<PutUseCaseForModelAccessRequest> Request = PutUseCaseForModelAccessRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<PutUseCaseForModelAccessView, internal::kAwaitable<Request, Options>> put_use_case_for_model_access(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<PutUseCaseForModelAccessView> Callback>
  void put_use_case_for_model_access(const PutUseCaseForModelAccessRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<PutUseCaseForModelAccessView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<RegisterMarketplaceModelEndpointRequest> Request = RegisterMarketplaceModelEndpointRequest>
  AsyncCall<RegisterMarketplaceModelEndpointView, internal::kAwaitable<Request>> register_marketplace_model_endpoint(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<RegisterMarketplaceModelEndpointRequest> Request = RegisterMarketplaceModelEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<RegisterMarketplaceModelEndpointView, internal::kAwaitable<Request, Options>>
  register_marketplace_model_endpoint(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<RegisterMarketplaceModelEndpointView> Callback>
  void register_marketplace_model_endpoint(const RegisterMarketplaceModelEndpointRequest& request, Callback callback,
                                           const CallOptions& options = {}) const {
    AsyncCall<RegisterMarketplaceModelEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StartAutomatedReasoningPolicyBuildWorkflowRequest> Request =
                StartAutomatedReasoningPolicyBuildWorkflowRequest>
  AsyncCall<StartAutomatedReasoningPolicyBuildWorkflowView, internal::kAwaitable<Request>>
  start_automated_reasoning_policy_build_workflow(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StartAutomatedReasoningPolicyBuildWorkflowRequest> Request =
                StartAutomatedReasoningPolicyBuildWorkflowRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StartAutomatedReasoningPolicyBuildWorkflowView, internal::kAwaitable<Request, Options>>
  start_automated_reasoning_policy_build_workflow(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StartAutomatedReasoningPolicyBuildWorkflowView> Callback>
  void start_automated_reasoning_policy_build_workflow(const StartAutomatedReasoningPolicyBuildWorkflowRequest& request,
                                                       Callback callback, const CallOptions& options = {}) const {
    AsyncCall<StartAutomatedReasoningPolicyBuildWorkflowView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<StartAutomatedReasoningPolicyTestWorkflowRequest> Request =
                StartAutomatedReasoningPolicyTestWorkflowRequest>
  AsyncCall<StartAutomatedReasoningPolicyTestWorkflowView, internal::kAwaitable<Request>>
  start_automated_reasoning_policy_test_workflow(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StartAutomatedReasoningPolicyTestWorkflowRequest> Request =
                StartAutomatedReasoningPolicyTestWorkflowRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StartAutomatedReasoningPolicyTestWorkflowView, internal::kAwaitable<Request, Options>>
  start_automated_reasoning_policy_test_workflow(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StartAutomatedReasoningPolicyTestWorkflowView> Callback>
  void start_automated_reasoning_policy_test_workflow(const StartAutomatedReasoningPolicyTestWorkflowRequest& request,
                                                      Callback callback, const CallOptions& options = {}) const {
    AsyncCall<StartAutomatedReasoningPolicyTestWorkflowView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<StopAdvancedPromptOptimizationJobRequest> Request = StopAdvancedPromptOptimizationJobRequest>
  AsyncCall<StopAdvancedPromptOptimizationJobView, internal::kAwaitable<Request>> stop_advanced_prompt_optimization_job(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StopAdvancedPromptOptimizationJobRequest> Request = StopAdvancedPromptOptimizationJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StopAdvancedPromptOptimizationJobView, internal::kAwaitable<Request, Options>>
  stop_advanced_prompt_optimization_job(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StopAdvancedPromptOptimizationJobView> Callback>
  void stop_advanced_prompt_optimization_job(const StopAdvancedPromptOptimizationJobRequest& request, Callback callback,
                                             const CallOptions& options = {}) const {
    AsyncCall<StopAdvancedPromptOptimizationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StopEvaluationJobRequest> Request = StopEvaluationJobRequest>
  AsyncCall<StopEvaluationJobView, internal::kAwaitable<Request>> stop_evaluation_job(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StopEvaluationJobRequest> Request = StopEvaluationJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StopEvaluationJobView, internal::kAwaitable<Request, Options>> stop_evaluation_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StopEvaluationJobView> Callback>
  void stop_evaluation_job(const StopEvaluationJobRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<StopEvaluationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StopModelCustomizationJobRequest> Request = StopModelCustomizationJobRequest>
  AsyncCall<StopModelCustomizationJobView, internal::kAwaitable<Request>> stop_model_customization_job(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StopModelCustomizationJobRequest> Request = StopModelCustomizationJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StopModelCustomizationJobView, internal::kAwaitable<Request, Options>> stop_model_customization_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StopModelCustomizationJobView> Callback>
  void stop_model_customization_job(const StopModelCustomizationJobRequest& request, Callback callback,
                                    const CallOptions& options = {}) const {
    AsyncCall<StopModelCustomizationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StopModelInvocationJobRequest> Request = StopModelInvocationJobRequest>
  AsyncCall<StopModelInvocationJobView, internal::kAwaitable<Request>> stop_model_invocation_job(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StopModelInvocationJobRequest> Request = StopModelInvocationJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StopModelInvocationJobView, internal::kAwaitable<Request, Options>> stop_model_invocation_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StopModelInvocationJobView> Callback>
  void stop_model_invocation_job(const StopModelInvocationJobRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<StopModelInvocationJobView>(prepare(target_, request, options)).then(std::move(callback));
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

  template <internal::Is<UpdateAutomatedReasoningPolicyRequest> Request = UpdateAutomatedReasoningPolicyRequest>
  AsyncCall<UpdateAutomatedReasoningPolicyView, internal::kAwaitable<Request>> update_automated_reasoning_policy(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateAutomatedReasoningPolicyRequest> Request = UpdateAutomatedReasoningPolicyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateAutomatedReasoningPolicyView, internal::kAwaitable<Request, Options>>
  update_automated_reasoning_policy(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateAutomatedReasoningPolicyView> Callback>
  void update_automated_reasoning_policy(const UpdateAutomatedReasoningPolicyRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<UpdateAutomatedReasoningPolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateAutomatedReasoningPolicyAnnotationsRequest> Request =
                UpdateAutomatedReasoningPolicyAnnotationsRequest>
  AsyncCall<UpdateAutomatedReasoningPolicyAnnotationsView, internal::kAwaitable<Request>>
  update_automated_reasoning_policy_annotations(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateAutomatedReasoningPolicyAnnotationsRequest> Request =
                UpdateAutomatedReasoningPolicyAnnotationsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateAutomatedReasoningPolicyAnnotationsView, internal::kAwaitable<Request, Options>>
  update_automated_reasoning_policy_annotations(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateAutomatedReasoningPolicyAnnotationsView> Callback>
  void update_automated_reasoning_policy_annotations(const UpdateAutomatedReasoningPolicyAnnotationsRequest& request,
                                                     Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateAutomatedReasoningPolicyAnnotationsView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<UpdateAutomatedReasoningPolicyTestCaseRequest> Request =
                UpdateAutomatedReasoningPolicyTestCaseRequest>
  AsyncCall<UpdateAutomatedReasoningPolicyTestCaseView, internal::kAwaitable<Request>>
  update_automated_reasoning_policy_test_case(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateAutomatedReasoningPolicyTestCaseRequest> Request =
                UpdateAutomatedReasoningPolicyTestCaseRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateAutomatedReasoningPolicyTestCaseView, internal::kAwaitable<Request, Options>>
  update_automated_reasoning_policy_test_case(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateAutomatedReasoningPolicyTestCaseView> Callback>
  void update_automated_reasoning_policy_test_case(const UpdateAutomatedReasoningPolicyTestCaseRequest& request,
                                                   Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateAutomatedReasoningPolicyTestCaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateCustomModelDeploymentRequest> Request = UpdateCustomModelDeploymentRequest>
  AsyncCall<UpdateCustomModelDeploymentView, internal::kAwaitable<Request>> update_custom_model_deployment(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateCustomModelDeploymentRequest> Request = UpdateCustomModelDeploymentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateCustomModelDeploymentView, internal::kAwaitable<Request, Options>> update_custom_model_deployment(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateCustomModelDeploymentView> Callback>
  void update_custom_model_deployment(const UpdateCustomModelDeploymentRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<UpdateCustomModelDeploymentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateGuardrailRequest> Request = UpdateGuardrailRequest>
  AsyncCall<UpdateGuardrailView, internal::kAwaitable<Request>> update_guardrail(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateGuardrailRequest> Request = UpdateGuardrailRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateGuardrailView, internal::kAwaitable<Request, Options>> update_guardrail(Request&& request,
                                                                                          Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateGuardrailView> Callback>
  void update_guardrail(const UpdateGuardrailRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<UpdateGuardrailView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateMarketplaceModelEndpointRequest> Request = UpdateMarketplaceModelEndpointRequest>
  AsyncCall<UpdateMarketplaceModelEndpointView, internal::kAwaitable<Request>> update_marketplace_model_endpoint(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateMarketplaceModelEndpointRequest> Request = UpdateMarketplaceModelEndpointRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateMarketplaceModelEndpointView, internal::kAwaitable<Request, Options>>
  update_marketplace_model_endpoint(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateMarketplaceModelEndpointView> Callback>
  void update_marketplace_model_endpoint(const UpdateMarketplaceModelEndpointRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<UpdateMarketplaceModelEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateProvisionedModelThroughputRequest> Request = UpdateProvisionedModelThroughputRequest>
  AsyncCall<UpdateProvisionedModelThroughputView, internal::kAwaitable<Request>> update_provisioned_model_throughput(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateProvisionedModelThroughputRequest> Request = UpdateProvisionedModelThroughputRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateProvisionedModelThroughputView, internal::kAwaitable<Request, Options>>
  update_provisioned_model_throughput(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateProvisionedModelThroughputView> Callback>
  void update_provisioned_model_throughput(const UpdateProvisionedModelThroughputRequest& request, Callback callback,
                                           const CallOptions& options = {}) const {
    AsyncCall<UpdateProvisionedModelThroughputView>(prepare(target_, request, options)).then(std::move(callback));
  }

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::bedrock
