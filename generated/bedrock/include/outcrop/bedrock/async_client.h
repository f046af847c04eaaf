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
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAutomatedReasoningPolicyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyAnnotationsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyBuildWorkflowRequest& request,
                                 const CallOptions& options);
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
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetCustomModelRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetCustomModelDeploymentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetEvaluationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFoundationModelRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetFoundationModelAvailabilityRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetGuardrailRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetImportedModelRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetInferenceProfileRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetMarketplaceModelEndpointRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetModelCopyJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetModelCustomizationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetModelImportJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetModelInvocationJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetModelInvocationLoggingConfigurationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPromptRouterRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetProvisionedModelThroughputRequest& request, const CallOptions& options);
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

/// `client.async(dispatcher)`: the same operations without waiting, all but those that answer with a stream of events.
/// Each comes in two forms: with a callback, which gets the Response, and without one, as a call that has not begun
/// (then, future, co_await). See outcrop/async_call.h. A cheap handle; the request may go as soon as the function
/// returns.
class AsyncClient {
 public:
  explicit AsyncClient(internal::AsyncTarget target) : target_(std::move(target)) {}

  AsyncCall<BatchDeleteAdvancedPromptOptimizationJobView> batch_delete_advanced_prompt_optimization_job(
      const BatchDeleteAdvancedPromptOptimizationJobRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<BatchDeleteAdvancedPromptOptimizationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void batch_delete_advanced_prompt_optimization_job(const BatchDeleteAdvancedPromptOptimizationJobRequest& request,
                                                     Callback callback, const CallOptions& options = {}) const {
    AsyncCall<BatchDeleteAdvancedPromptOptimizationJobView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  AsyncCall<BatchDeleteEvaluationJobView> batch_delete_evaluation_job(const BatchDeleteEvaluationJobRequest& request,
                                                                      const CallOptions& options = {}) const {
    return AsyncCall<BatchDeleteEvaluationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void batch_delete_evaluation_job(const BatchDeleteEvaluationJobRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<BatchDeleteEvaluationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CancelAutomatedReasoningPolicyBuildWorkflowView> cancel_automated_reasoning_policy_build_workflow(
      const CancelAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CancelAutomatedReasoningPolicyBuildWorkflowView>(prepare(target_, request, options));
  }
  template <class Callback>
  void cancel_automated_reasoning_policy_build_workflow(
      const CancelAutomatedReasoningPolicyBuildWorkflowRequest& request, Callback callback,
      const CallOptions& options = {}) const {
    AsyncCall<CancelAutomatedReasoningPolicyBuildWorkflowView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  AsyncCall<CreateAdvancedPromptOptimizationJobView> create_advanced_prompt_optimization_job(
      const CreateAdvancedPromptOptimizationJobRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CreateAdvancedPromptOptimizationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_advanced_prompt_optimization_job(const CreateAdvancedPromptOptimizationJobRequest& request,
                                               Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateAdvancedPromptOptimizationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateAutomatedReasoningPolicyView> create_automated_reasoning_policy(
      const CreateAutomatedReasoningPolicyRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CreateAutomatedReasoningPolicyView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_automated_reasoning_policy(const CreateAutomatedReasoningPolicyRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<CreateAutomatedReasoningPolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateAutomatedReasoningPolicyTestCaseView> create_automated_reasoning_policy_test_case(
      const CreateAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CreateAutomatedReasoningPolicyTestCaseView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_automated_reasoning_policy_test_case(const CreateAutomatedReasoningPolicyTestCaseRequest& request,
                                                   Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateAutomatedReasoningPolicyTestCaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateAutomatedReasoningPolicyVersionView> create_automated_reasoning_policy_version(
      const CreateAutomatedReasoningPolicyVersionRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CreateAutomatedReasoningPolicyVersionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_automated_reasoning_policy_version(const CreateAutomatedReasoningPolicyVersionRequest& request,
                                                 Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateAutomatedReasoningPolicyVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateCustomModelView> create_custom_model(const CreateCustomModelRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<CreateCustomModelView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_custom_model(const CreateCustomModelRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<CreateCustomModelView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateCustomModelDeploymentView> create_custom_model_deployment(
      const CreateCustomModelDeploymentRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CreateCustomModelDeploymentView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_custom_model_deployment(const CreateCustomModelDeploymentRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<CreateCustomModelDeploymentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateEvaluationJobView> create_evaluation_job(const CreateEvaluationJobRequest& request,
                                                           const CallOptions& options = {}) const {
    return AsyncCall<CreateEvaluationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_evaluation_job(const CreateEvaluationJobRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<CreateEvaluationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateFoundationModelAgreementView> create_foundation_model_agreement(
      const CreateFoundationModelAgreementRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CreateFoundationModelAgreementView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_foundation_model_agreement(const CreateFoundationModelAgreementRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<CreateFoundationModelAgreementView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateGuardrailView> create_guardrail(const CreateGuardrailRequest& request,
                                                  const CallOptions& options = {}) const {
    return AsyncCall<CreateGuardrailView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_guardrail(const CreateGuardrailRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<CreateGuardrailView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateGuardrailVersionView> create_guardrail_version(const CreateGuardrailVersionRequest& request,
                                                                 const CallOptions& options = {}) const {
    return AsyncCall<CreateGuardrailVersionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_guardrail_version(const CreateGuardrailVersionRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<CreateGuardrailVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateInferenceProfileView> create_inference_profile(const CreateInferenceProfileRequest& request,
                                                                 const CallOptions& options = {}) const {
    return AsyncCall<CreateInferenceProfileView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_inference_profile(const CreateInferenceProfileRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<CreateInferenceProfileView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateMarketplaceModelEndpointView> create_marketplace_model_endpoint(
      const CreateMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CreateMarketplaceModelEndpointView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_marketplace_model_endpoint(const CreateMarketplaceModelEndpointRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<CreateMarketplaceModelEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateModelCopyJobView> create_model_copy_job(const CreateModelCopyJobRequest& request,
                                                          const CallOptions& options = {}) const {
    return AsyncCall<CreateModelCopyJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_model_copy_job(const CreateModelCopyJobRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<CreateModelCopyJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateModelCustomizationJobView> create_model_customization_job(
      const CreateModelCustomizationJobRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CreateModelCustomizationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_model_customization_job(const CreateModelCustomizationJobRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<CreateModelCustomizationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateModelImportJobView> create_model_import_job(const CreateModelImportJobRequest& request,
                                                              const CallOptions& options = {}) const {
    return AsyncCall<CreateModelImportJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_model_import_job(const CreateModelImportJobRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<CreateModelImportJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateModelInvocationJobView> create_model_invocation_job(const CreateModelInvocationJobRequest& request,
                                                                      const CallOptions& options = {}) const {
    return AsyncCall<CreateModelInvocationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_model_invocation_job(const CreateModelInvocationJobRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<CreateModelInvocationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreatePromptRouterView> create_prompt_router(const CreatePromptRouterRequest& request,
                                                         const CallOptions& options = {}) const {
    return AsyncCall<CreatePromptRouterView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_prompt_router(const CreatePromptRouterRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<CreatePromptRouterView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<CreateProvisionedModelThroughputView> create_provisioned_model_throughput(
      const CreateProvisionedModelThroughputRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<CreateProvisionedModelThroughputView>(prepare(target_, request, options));
  }
  template <class Callback>
  void create_provisioned_model_throughput(const CreateProvisionedModelThroughputRequest& request, Callback callback,
                                           const CallOptions& options = {}) const {
    AsyncCall<CreateProvisionedModelThroughputView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteAutomatedReasoningPolicyView> delete_automated_reasoning_policy(
      const DeleteAutomatedReasoningPolicyRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeleteAutomatedReasoningPolicyView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_automated_reasoning_policy(const DeleteAutomatedReasoningPolicyRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<DeleteAutomatedReasoningPolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteAutomatedReasoningPolicyBuildWorkflowView> delete_automated_reasoning_policy_build_workflow(
      const DeleteAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeleteAutomatedReasoningPolicyBuildWorkflowView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_automated_reasoning_policy_build_workflow(
      const DeleteAutomatedReasoningPolicyBuildWorkflowRequest& request, Callback callback,
      const CallOptions& options = {}) const {
    AsyncCall<DeleteAutomatedReasoningPolicyBuildWorkflowView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  AsyncCall<DeleteAutomatedReasoningPolicyTestCaseView> delete_automated_reasoning_policy_test_case(
      const DeleteAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeleteAutomatedReasoningPolicyTestCaseView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_automated_reasoning_policy_test_case(const DeleteAutomatedReasoningPolicyTestCaseRequest& request,
                                                   Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteAutomatedReasoningPolicyTestCaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteCustomModelView> delete_custom_model(const DeleteCustomModelRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<DeleteCustomModelView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_custom_model(const DeleteCustomModelRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<DeleteCustomModelView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteCustomModelDeploymentView> delete_custom_model_deployment(
      const DeleteCustomModelDeploymentRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeleteCustomModelDeploymentView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_custom_model_deployment(const DeleteCustomModelDeploymentRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<DeleteCustomModelDeploymentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteEnforcedGuardrailConfigurationView> delete_enforced_guardrail_configuration(
      const DeleteEnforcedGuardrailConfigurationRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeleteEnforcedGuardrailConfigurationView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_enforced_guardrail_configuration(const DeleteEnforcedGuardrailConfigurationRequest& request,
                                               Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteEnforcedGuardrailConfigurationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteFoundationModelAgreementView> delete_foundation_model_agreement(
      const DeleteFoundationModelAgreementRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeleteFoundationModelAgreementView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_foundation_model_agreement(const DeleteFoundationModelAgreementRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<DeleteFoundationModelAgreementView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteGuardrailView> delete_guardrail(const DeleteGuardrailRequest& request,
                                                  const CallOptions& options = {}) const {
    return AsyncCall<DeleteGuardrailView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_guardrail(const DeleteGuardrailRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<DeleteGuardrailView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteImportedModelView> delete_imported_model(const DeleteImportedModelRequest& request,
                                                           const CallOptions& options = {}) const {
    return AsyncCall<DeleteImportedModelView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_imported_model(const DeleteImportedModelRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<DeleteImportedModelView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteInferenceProfileView> delete_inference_profile(const DeleteInferenceProfileRequest& request,
                                                                 const CallOptions& options = {}) const {
    return AsyncCall<DeleteInferenceProfileView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_inference_profile(const DeleteInferenceProfileRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<DeleteInferenceProfileView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteMarketplaceModelEndpointView> delete_marketplace_model_endpoint(
      const DeleteMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeleteMarketplaceModelEndpointView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_marketplace_model_endpoint(const DeleteMarketplaceModelEndpointRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<DeleteMarketplaceModelEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteModelInvocationLoggingConfigurationView> delete_model_invocation_logging_configuration(
      const DeleteModelInvocationLoggingConfigurationRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeleteModelInvocationLoggingConfigurationView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_model_invocation_logging_configuration(const DeleteModelInvocationLoggingConfigurationRequest& request,
                                                     Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteModelInvocationLoggingConfigurationView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  AsyncCall<DeletePromptRouterView> delete_prompt_router(const DeletePromptRouterRequest& request,
                                                         const CallOptions& options = {}) const {
    return AsyncCall<DeletePromptRouterView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_prompt_router(const DeletePromptRouterRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<DeletePromptRouterView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteProvisionedModelThroughputView> delete_provisioned_model_throughput(
      const DeleteProvisionedModelThroughputRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeleteProvisionedModelThroughputView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_provisioned_model_throughput(const DeleteProvisionedModelThroughputRequest& request, Callback callback,
                                           const CallOptions& options = {}) const {
    AsyncCall<DeleteProvisionedModelThroughputView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeleteResourcePolicyView> delete_resource_policy(const DeleteResourcePolicyRequest& request,
                                                             const CallOptions& options = {}) const {
    return AsyncCall<DeleteResourcePolicyView>(prepare(target_, request, options));
  }
  template <class Callback>
  void delete_resource_policy(const DeleteResourcePolicyRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<DeleteResourcePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<DeregisterMarketplaceModelEndpointView> deregister_marketplace_model_endpoint(
      const DeregisterMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<DeregisterMarketplaceModelEndpointView>(prepare(target_, request, options));
  }
  template <class Callback>
  void deregister_marketplace_model_endpoint(const DeregisterMarketplaceModelEndpointRequest& request,
                                             Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeregisterMarketplaceModelEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ExportAutomatedReasoningPolicyVersionView> export_automated_reasoning_policy_version(
      const ExportAutomatedReasoningPolicyVersionRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ExportAutomatedReasoningPolicyVersionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void export_automated_reasoning_policy_version(const ExportAutomatedReasoningPolicyVersionRequest& request,
                                                 Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ExportAutomatedReasoningPolicyVersionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAccountDataRetentionView> get_account_data_retention(const GetAccountDataRetentionRequest& request,
                                                                    const CallOptions& options = {}) const {
    return AsyncCall<GetAccountDataRetentionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_account_data_retention(const GetAccountDataRetentionRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<GetAccountDataRetentionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAdvancedPromptOptimizationJobView> get_advanced_prompt_optimization_job(
      const GetAdvancedPromptOptimizationJobRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetAdvancedPromptOptimizationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_advanced_prompt_optimization_job(const GetAdvancedPromptOptimizationJobRequest& request, Callback callback,
                                            const CallOptions& options = {}) const {
    AsyncCall<GetAdvancedPromptOptimizationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAutomatedReasoningPolicyView> get_automated_reasoning_policy(
      const GetAutomatedReasoningPolicyRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetAutomatedReasoningPolicyView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_automated_reasoning_policy(const GetAutomatedReasoningPolicyRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAutomatedReasoningPolicyAnnotationsView> get_automated_reasoning_policy_annotations(
      const GetAutomatedReasoningPolicyAnnotationsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetAutomatedReasoningPolicyAnnotationsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_automated_reasoning_policy_annotations(const GetAutomatedReasoningPolicyAnnotationsRequest& request,
                                                  Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyAnnotationsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowView> get_automated_reasoning_policy_build_workflow(
      const GetAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_automated_reasoning_policy_build_workflow(const GetAutomatedReasoningPolicyBuildWorkflowRequest& request,
                                                     Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView>
  get_automated_reasoning_policy_build_workflow_result_assets(
      const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest& request,
      const CallOptions& options = {}) const {
    return AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_automated_reasoning_policy_build_workflow_result_assets(
      const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest& request, Callback callback,
      const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  AsyncCall<GetAutomatedReasoningPolicyNextScenarioView> get_automated_reasoning_policy_next_scenario(
      const GetAutomatedReasoningPolicyNextScenarioRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetAutomatedReasoningPolicyNextScenarioView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_automated_reasoning_policy_next_scenario(const GetAutomatedReasoningPolicyNextScenarioRequest& request,
                                                    Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyNextScenarioView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  AsyncCall<GetAutomatedReasoningPolicyTestCaseView> get_automated_reasoning_policy_test_case(
      const GetAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetAutomatedReasoningPolicyTestCaseView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_automated_reasoning_policy_test_case(const GetAutomatedReasoningPolicyTestCaseRequest& request,
                                                Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyTestCaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetAutomatedReasoningPolicyTestResultView> get_automated_reasoning_policy_test_result(
      const GetAutomatedReasoningPolicyTestResultRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetAutomatedReasoningPolicyTestResultView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_automated_reasoning_policy_test_result(const GetAutomatedReasoningPolicyTestResultRequest& request,
                                                  Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAutomatedReasoningPolicyTestResultView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetCustomModelView> get_custom_model(const GetCustomModelRequest& request,
                                                 const CallOptions& options = {}) const {
    return AsyncCall<GetCustomModelView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_custom_model(const GetCustomModelRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<GetCustomModelView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetCustomModelDeploymentView> get_custom_model_deployment(const GetCustomModelDeploymentRequest& request,
                                                                      const CallOptions& options = {}) const {
    return AsyncCall<GetCustomModelDeploymentView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_custom_model_deployment(const GetCustomModelDeploymentRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<GetCustomModelDeploymentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetEvaluationJobView> get_evaluation_job(const GetEvaluationJobRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<GetEvaluationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_evaluation_job(const GetEvaluationJobRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetEvaluationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetFoundationModelView> get_foundation_model(const GetFoundationModelRequest& request,
                                                         const CallOptions& options = {}) const {
    return AsyncCall<GetFoundationModelView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_foundation_model(const GetFoundationModelRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<GetFoundationModelView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetFoundationModelAvailabilityView> get_foundation_model_availability(
      const GetFoundationModelAvailabilityRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetFoundationModelAvailabilityView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_foundation_model_availability(const GetFoundationModelAvailabilityRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<GetFoundationModelAvailabilityView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetGuardrailView> get_guardrail(const GetGuardrailRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetGuardrailView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_guardrail(const GetGuardrailRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetGuardrailView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetImportedModelView> get_imported_model(const GetImportedModelRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<GetImportedModelView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_imported_model(const GetImportedModelRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetImportedModelView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetInferenceProfileView> get_inference_profile(const GetInferenceProfileRequest& request,
                                                           const CallOptions& options = {}) const {
    return AsyncCall<GetInferenceProfileView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_inference_profile(const GetInferenceProfileRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<GetInferenceProfileView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetMarketplaceModelEndpointView> get_marketplace_model_endpoint(
      const GetMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetMarketplaceModelEndpointView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_marketplace_model_endpoint(const GetMarketplaceModelEndpointRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<GetMarketplaceModelEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetModelCopyJobView> get_model_copy_job(const GetModelCopyJobRequest& request,
                                                    const CallOptions& options = {}) const {
    return AsyncCall<GetModelCopyJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_model_copy_job(const GetModelCopyJobRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetModelCopyJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetModelCustomizationJobView> get_model_customization_job(const GetModelCustomizationJobRequest& request,
                                                                      const CallOptions& options = {}) const {
    return AsyncCall<GetModelCustomizationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_model_customization_job(const GetModelCustomizationJobRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<GetModelCustomizationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetModelImportJobView> get_model_import_job(const GetModelImportJobRequest& request,
                                                        const CallOptions& options = {}) const {
    return AsyncCall<GetModelImportJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_model_import_job(const GetModelImportJobRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<GetModelImportJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetModelInvocationJobView> get_model_invocation_job(const GetModelInvocationJobRequest& request,
                                                                const CallOptions& options = {}) const {
    return AsyncCall<GetModelInvocationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_model_invocation_job(const GetModelInvocationJobRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<GetModelInvocationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetModelInvocationLoggingConfigurationView> get_model_invocation_logging_configuration(
      const GetModelInvocationLoggingConfigurationRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetModelInvocationLoggingConfigurationView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_model_invocation_logging_configuration(const GetModelInvocationLoggingConfigurationRequest& request,
                                                  Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetModelInvocationLoggingConfigurationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetPromptRouterView> get_prompt_router(const GetPromptRouterRequest& request,
                                                   const CallOptions& options = {}) const {
    return AsyncCall<GetPromptRouterView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_prompt_router(const GetPromptRouterRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<GetPromptRouterView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetProvisionedModelThroughputView> get_provisioned_model_throughput(
      const GetProvisionedModelThroughputRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<GetProvisionedModelThroughputView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_provisioned_model_throughput(const GetProvisionedModelThroughputRequest& request, Callback callback,
                                        const CallOptions& options = {}) const {
    AsyncCall<GetProvisionedModelThroughputView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetResourcePolicyView> get_resource_policy(const GetResourcePolicyRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<GetResourcePolicyView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_resource_policy(const GetResourcePolicyRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<GetResourcePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<GetUseCaseForModelAccessView> get_use_case_for_model_access(const GetUseCaseForModelAccessRequest& request,
                                                                        const CallOptions& options = {}) const {
    return AsyncCall<GetUseCaseForModelAccessView>(prepare(target_, request, options));
  }
  template <class Callback>
  void get_use_case_for_model_access(const GetUseCaseForModelAccessRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<GetUseCaseForModelAccessView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListAdvancedPromptOptimizationJobsView> list_advanced_prompt_optimization_jobs(
      const ListAdvancedPromptOptimizationJobsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListAdvancedPromptOptimizationJobsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_advanced_prompt_optimization_jobs(const ListAdvancedPromptOptimizationJobsRequest& request,
                                              Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListAdvancedPromptOptimizationJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListAutomatedReasoningPoliciesView> list_automated_reasoning_policies(
      const ListAutomatedReasoningPoliciesRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListAutomatedReasoningPoliciesView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_automated_reasoning_policies(const ListAutomatedReasoningPoliciesRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<ListAutomatedReasoningPoliciesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListAutomatedReasoningPolicyBuildWorkflowsView> list_automated_reasoning_policy_build_workflows(
      const ListAutomatedReasoningPolicyBuildWorkflowsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListAutomatedReasoningPolicyBuildWorkflowsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_automated_reasoning_policy_build_workflows(const ListAutomatedReasoningPolicyBuildWorkflowsRequest& request,
                                                       Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListAutomatedReasoningPolicyBuildWorkflowsView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  AsyncCall<ListAutomatedReasoningPolicyTestCasesView> list_automated_reasoning_policy_test_cases(
      const ListAutomatedReasoningPolicyTestCasesRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListAutomatedReasoningPolicyTestCasesView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_automated_reasoning_policy_test_cases(const ListAutomatedReasoningPolicyTestCasesRequest& request,
                                                  Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListAutomatedReasoningPolicyTestCasesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListAutomatedReasoningPolicyTestResultsView> list_automated_reasoning_policy_test_results(
      const ListAutomatedReasoningPolicyTestResultsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListAutomatedReasoningPolicyTestResultsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_automated_reasoning_policy_test_results(const ListAutomatedReasoningPolicyTestResultsRequest& request,
                                                    Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListAutomatedReasoningPolicyTestResultsView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  AsyncCall<ListCustomModelDeploymentsView> list_custom_model_deployments(
      const ListCustomModelDeploymentsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListCustomModelDeploymentsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_custom_model_deployments(const ListCustomModelDeploymentsRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<ListCustomModelDeploymentsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListCustomModelsView> list_custom_models(const ListCustomModelsRequest& request,
                                                     const CallOptions& options = {}) const {
    return AsyncCall<ListCustomModelsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_custom_models(const ListCustomModelsRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<ListCustomModelsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListEnforcedGuardrailsConfigurationView> list_enforced_guardrails_configuration(
      const ListEnforcedGuardrailsConfigurationRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListEnforcedGuardrailsConfigurationView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_enforced_guardrails_configuration(const ListEnforcedGuardrailsConfigurationRequest& request,
                                              Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListEnforcedGuardrailsConfigurationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListEvaluationJobsView> list_evaluation_jobs(const ListEvaluationJobsRequest& request,
                                                         const CallOptions& options = {}) const {
    return AsyncCall<ListEvaluationJobsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_evaluation_jobs(const ListEvaluationJobsRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<ListEvaluationJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListFoundationModelAgreementOffersView> list_foundation_model_agreement_offers(
      const ListFoundationModelAgreementOffersRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListFoundationModelAgreementOffersView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_foundation_model_agreement_offers(const ListFoundationModelAgreementOffersRequest& request,
                                              Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListFoundationModelAgreementOffersView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListFoundationModelsView> list_foundation_models(const ListFoundationModelsRequest& request,
                                                             const CallOptions& options = {}) const {
    return AsyncCall<ListFoundationModelsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_foundation_models(const ListFoundationModelsRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<ListFoundationModelsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListGuardrailsView> list_guardrails(const ListGuardrailsRequest& request,
                                                const CallOptions& options = {}) const {
    return AsyncCall<ListGuardrailsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_guardrails(const ListGuardrailsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListGuardrailsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListImportedModelsView> list_imported_models(const ListImportedModelsRequest& request,
                                                         const CallOptions& options = {}) const {
    return AsyncCall<ListImportedModelsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_imported_models(const ListImportedModelsRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<ListImportedModelsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListInferenceProfilesView> list_inference_profiles(const ListInferenceProfilesRequest& request,
                                                               const CallOptions& options = {}) const {
    return AsyncCall<ListInferenceProfilesView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_inference_profiles(const ListInferenceProfilesRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<ListInferenceProfilesView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListMarketplaceModelEndpointsView> list_marketplace_model_endpoints(
      const ListMarketplaceModelEndpointsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListMarketplaceModelEndpointsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_marketplace_model_endpoints(const ListMarketplaceModelEndpointsRequest& request, Callback callback,
                                        const CallOptions& options = {}) const {
    AsyncCall<ListMarketplaceModelEndpointsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListModelCopyJobsView> list_model_copy_jobs(const ListModelCopyJobsRequest& request,
                                                        const CallOptions& options = {}) const {
    return AsyncCall<ListModelCopyJobsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_model_copy_jobs(const ListModelCopyJobsRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<ListModelCopyJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListModelCustomizationJobsView> list_model_customization_jobs(
      const ListModelCustomizationJobsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListModelCustomizationJobsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_model_customization_jobs(const ListModelCustomizationJobsRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<ListModelCustomizationJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListModelImportJobsView> list_model_import_jobs(const ListModelImportJobsRequest& request,
                                                            const CallOptions& options = {}) const {
    return AsyncCall<ListModelImportJobsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_model_import_jobs(const ListModelImportJobsRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<ListModelImportJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListModelInvocationJobsView> list_model_invocation_jobs(const ListModelInvocationJobsRequest& request,
                                                                    const CallOptions& options = {}) const {
    return AsyncCall<ListModelInvocationJobsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_model_invocation_jobs(const ListModelInvocationJobsRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<ListModelInvocationJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListPromptRoutersView> list_prompt_routers(const ListPromptRoutersRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<ListPromptRoutersView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_prompt_routers(const ListPromptRoutersRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<ListPromptRoutersView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListProvisionedModelThroughputsView> list_provisioned_model_throughputs(
      const ListProvisionedModelThroughputsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<ListProvisionedModelThroughputsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_provisioned_model_throughputs(const ListProvisionedModelThroughputsRequest& request, Callback callback,
                                          const CallOptions& options = {}) const {
    AsyncCall<ListProvisionedModelThroughputsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<ListTagsForResourceView> list_tags_for_resource(const ListTagsForResourceRequest& request,
                                                            const CallOptions& options = {}) const {
    return AsyncCall<ListTagsForResourceView>(prepare(target_, request, options));
  }
  template <class Callback>
  void list_tags_for_resource(const ListTagsForResourceRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<ListTagsForResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<PutAccountDataRetentionView> put_account_data_retention(const PutAccountDataRetentionRequest& request,
                                                                    const CallOptions& options = {}) const {
    return AsyncCall<PutAccountDataRetentionView>(prepare(target_, request, options));
  }
  template <class Callback>
  void put_account_data_retention(const PutAccountDataRetentionRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<PutAccountDataRetentionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<PutEnforcedGuardrailConfigurationView> put_enforced_guardrail_configuration(
      const PutEnforcedGuardrailConfigurationRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<PutEnforcedGuardrailConfigurationView>(prepare(target_, request, options));
  }
  template <class Callback>
  void put_enforced_guardrail_configuration(const PutEnforcedGuardrailConfigurationRequest& request, Callback callback,
                                            const CallOptions& options = {}) const {
    AsyncCall<PutEnforcedGuardrailConfigurationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<PutModelInvocationLoggingConfigurationView> put_model_invocation_logging_configuration(
      const PutModelInvocationLoggingConfigurationRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<PutModelInvocationLoggingConfigurationView>(prepare(target_, request, options));
  }
  template <class Callback>
  void put_model_invocation_logging_configuration(const PutModelInvocationLoggingConfigurationRequest& request,
                                                  Callback callback, const CallOptions& options = {}) const {
    AsyncCall<PutModelInvocationLoggingConfigurationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<PutResourcePolicyView> put_resource_policy(const PutResourcePolicyRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<PutResourcePolicyView>(prepare(target_, request, options));
  }
  template <class Callback>
  void put_resource_policy(const PutResourcePolicyRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<PutResourcePolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<PutUseCaseForModelAccessView> put_use_case_for_model_access(const PutUseCaseForModelAccessRequest& request,
                                                                        const CallOptions& options = {}) const {
    return AsyncCall<PutUseCaseForModelAccessView>(prepare(target_, request, options));
  }
  template <class Callback>
  void put_use_case_for_model_access(const PutUseCaseForModelAccessRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<PutUseCaseForModelAccessView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<RegisterMarketplaceModelEndpointView> register_marketplace_model_endpoint(
      const RegisterMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<RegisterMarketplaceModelEndpointView>(prepare(target_, request, options));
  }
  template <class Callback>
  void register_marketplace_model_endpoint(const RegisterMarketplaceModelEndpointRequest& request, Callback callback,
                                           const CallOptions& options = {}) const {
    AsyncCall<RegisterMarketplaceModelEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<StartAutomatedReasoningPolicyBuildWorkflowView> start_automated_reasoning_policy_build_workflow(
      const StartAutomatedReasoningPolicyBuildWorkflowRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<StartAutomatedReasoningPolicyBuildWorkflowView>(prepare(target_, request, options));
  }
  template <class Callback>
  void start_automated_reasoning_policy_build_workflow(const StartAutomatedReasoningPolicyBuildWorkflowRequest& request,
                                                       Callback callback, const CallOptions& options = {}) const {
    AsyncCall<StartAutomatedReasoningPolicyBuildWorkflowView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  AsyncCall<StartAutomatedReasoningPolicyTestWorkflowView> start_automated_reasoning_policy_test_workflow(
      const StartAutomatedReasoningPolicyTestWorkflowRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<StartAutomatedReasoningPolicyTestWorkflowView>(prepare(target_, request, options));
  }
  template <class Callback>
  void start_automated_reasoning_policy_test_workflow(const StartAutomatedReasoningPolicyTestWorkflowRequest& request,
                                                      Callback callback, const CallOptions& options = {}) const {
    AsyncCall<StartAutomatedReasoningPolicyTestWorkflowView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  AsyncCall<StopAdvancedPromptOptimizationJobView> stop_advanced_prompt_optimization_job(
      const StopAdvancedPromptOptimizationJobRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<StopAdvancedPromptOptimizationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void stop_advanced_prompt_optimization_job(const StopAdvancedPromptOptimizationJobRequest& request, Callback callback,
                                             const CallOptions& options = {}) const {
    AsyncCall<StopAdvancedPromptOptimizationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<StopEvaluationJobView> stop_evaluation_job(const StopEvaluationJobRequest& request,
                                                       const CallOptions& options = {}) const {
    return AsyncCall<StopEvaluationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void stop_evaluation_job(const StopEvaluationJobRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<StopEvaluationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<StopModelCustomizationJobView> stop_model_customization_job(const StopModelCustomizationJobRequest& request,
                                                                        const CallOptions& options = {}) const {
    return AsyncCall<StopModelCustomizationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void stop_model_customization_job(const StopModelCustomizationJobRequest& request, Callback callback,
                                    const CallOptions& options = {}) const {
    AsyncCall<StopModelCustomizationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<StopModelInvocationJobView> stop_model_invocation_job(const StopModelInvocationJobRequest& request,
                                                                  const CallOptions& options = {}) const {
    return AsyncCall<StopModelInvocationJobView>(prepare(target_, request, options));
  }
  template <class Callback>
  void stop_model_invocation_job(const StopModelInvocationJobRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<StopModelInvocationJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<TagResourceView> tag_resource(const TagResourceRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<TagResourceView>(prepare(target_, request, options));
  }
  template <class Callback>
  void tag_resource(const TagResourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<TagResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UntagResourceView> untag_resource(const UntagResourceRequest& request,
                                              const CallOptions& options = {}) const {
    return AsyncCall<UntagResourceView>(prepare(target_, request, options));
  }
  template <class Callback>
  void untag_resource(const UntagResourceRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UntagResourceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateAutomatedReasoningPolicyView> update_automated_reasoning_policy(
      const UpdateAutomatedReasoningPolicyRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<UpdateAutomatedReasoningPolicyView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_automated_reasoning_policy(const UpdateAutomatedReasoningPolicyRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<UpdateAutomatedReasoningPolicyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateAutomatedReasoningPolicyAnnotationsView> update_automated_reasoning_policy_annotations(
      const UpdateAutomatedReasoningPolicyAnnotationsRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<UpdateAutomatedReasoningPolicyAnnotationsView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_automated_reasoning_policy_annotations(const UpdateAutomatedReasoningPolicyAnnotationsRequest& request,
                                                     Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateAutomatedReasoningPolicyAnnotationsView>(prepare(target_, request, options))
        .then(std::move(callback));
  }

  AsyncCall<UpdateAutomatedReasoningPolicyTestCaseView> update_automated_reasoning_policy_test_case(
      const UpdateAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<UpdateAutomatedReasoningPolicyTestCaseView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_automated_reasoning_policy_test_case(const UpdateAutomatedReasoningPolicyTestCaseRequest& request,
                                                   Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateAutomatedReasoningPolicyTestCaseView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateCustomModelDeploymentView> update_custom_model_deployment(
      const UpdateCustomModelDeploymentRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<UpdateCustomModelDeploymentView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_custom_model_deployment(const UpdateCustomModelDeploymentRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<UpdateCustomModelDeploymentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateGuardrailView> update_guardrail(const UpdateGuardrailRequest& request,
                                                  const CallOptions& options = {}) const {
    return AsyncCall<UpdateGuardrailView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_guardrail(const UpdateGuardrailRequest& request, Callback callback,
                        const CallOptions& options = {}) const {
    AsyncCall<UpdateGuardrailView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateMarketplaceModelEndpointView> update_marketplace_model_endpoint(
      const UpdateMarketplaceModelEndpointRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<UpdateMarketplaceModelEndpointView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_marketplace_model_endpoint(const UpdateMarketplaceModelEndpointRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<UpdateMarketplaceModelEndpointView>(prepare(target_, request, options)).then(std::move(callback));
  }

  AsyncCall<UpdateProvisionedModelThroughputView> update_provisioned_model_throughput(
      const UpdateProvisionedModelThroughputRequest& request, const CallOptions& options = {}) const {
    return AsyncCall<UpdateProvisionedModelThroughputView>(prepare(target_, request, options));
  }
  template <class Callback>
  void update_provisioned_model_throughput(const UpdateProvisionedModelThroughputRequest& request, Callback callback,
                                           const CallOptions& options = {}) const {
    AsyncCall<UpdateProvisionedModelThroughputView>(prepare(target_, request, options)).then(std::move(callback));
  }

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::bedrock
