// Client of Bedrock Data Automation. Include the operations that you call:
// outcrop/bedrock_data_automation/operations/*.h. Generated from models/bedrock-data-automation.json. Do not edit:
// change codegen/ and run ./dev regenerate.
#pragma once

#include <memory>
#include <span>

#include "outcrop/call_options.h"
#include "outcrop/client_config.h"
#include "outcrop/fwd.h"
#include "outcrop/version.h"
#include "outcrop/wait_options.h"

static_assert(OUTCROP_GENERATED_ABI == 3,
              "outcrop/bedrock_data_automation was generated for another version of the runtime");

namespace outcrop {
class Dispatcher;
}
namespace outcrop::internal {
class Connection;
}

namespace outcrop::bedrock_data_automation {

class AsyncClient;
struct BlueprintSummaryView;
struct CopyBlueprintStageRequest;
struct CopyBlueprintStageView;
struct CreateBlueprintRequest;
struct CreateBlueprintVersionRequest;
struct CreateBlueprintVersionView;
struct CreateBlueprintView;
struct CreateDataAutomationLibraryRequest;
struct CreateDataAutomationLibraryView;
struct CreateDataAutomationProjectRequest;
struct CreateDataAutomationProjectView;
struct DataAutomationLibraryEntitySummaryView;
struct DataAutomationLibraryIngestionJobSummaryView;
struct DataAutomationLibrarySummaryView;
struct DataAutomationProjectSummaryView;
struct DeleteBlueprintRequest;
struct DeleteBlueprintView;
struct DeleteDataAutomationLibraryRequest;
struct DeleteDataAutomationLibraryView;
struct DeleteDataAutomationProjectRequest;
struct DeleteDataAutomationProjectView;
struct GetBlueprintOptimizationStatusRequest;
struct GetBlueprintOptimizationStatusView;
struct GetBlueprintRequest;
struct GetBlueprintView;
struct GetDataAutomationLibraryEntityRequest;
struct GetDataAutomationLibraryEntityView;
struct GetDataAutomationLibraryIngestionJobRequest;
struct GetDataAutomationLibraryIngestionJobView;
struct GetDataAutomationLibraryRequest;
struct GetDataAutomationLibraryView;
struct GetDataAutomationProjectRequest;
struct GetDataAutomationProjectView;
struct InvokeBlueprintOptimizationAsyncRequest;
struct InvokeBlueprintOptimizationAsyncView;
struct InvokeDataAutomationLibraryIngestionJobRequest;
struct InvokeDataAutomationLibraryIngestionJobView;
struct ListBlueprintsRequest;
struct ListBlueprintsView;
struct ListDataAutomationLibrariesRequest;
struct ListDataAutomationLibrariesView;
struct ListDataAutomationLibraryEntitiesRequest;
struct ListDataAutomationLibraryEntitiesView;
struct ListDataAutomationLibraryIngestionJobsRequest;
struct ListDataAutomationLibraryIngestionJobsView;
struct ListDataAutomationProjectsRequest;
struct ListDataAutomationProjectsView;
struct ListTagsForResourceRequest;
struct ListTagsForResourceView;
struct TagResourceRequest;
struct TagResourceView;
struct UntagResourceRequest;
struct UntagResourceView;
struct UpdateBlueprintRequest;
struct UpdateBlueprintView;
struct UpdateDataAutomationLibraryRequest;
struct UpdateDataAutomationLibraryView;
struct UpdateDataAutomationProjectRequest;
struct UpdateDataAutomationProjectView;

/// Sets up what Amazon Bedrock Data Automation Runtime works by: projects, blueprints and libraries.
///
/// A cheap, copyable handle to one shared connection pool, safe to use from many threads. Copies share settings and
/// connections. Making one does no I/O; what is wrong with the settings is told by the first call.
class Client {
 public:
  explicit Client(ClientConfig config = {});

  /// The operations without waiting: include outcrop/bedrock_data_automation/async_client.h. `dispatcher` must outlive
  /// what is started with it.
  AsyncClient async(Dispatcher& dispatcher) const;

  /// Puts one stage of a blueprint in place of another, as when a tried draft goes live.
  /// #include <outcrop/bedrock_data_automation/operations/copy_blueprint_stage.h>
  /// PUT /blueprints/{blueprintArn}/copy-stage
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CopyBlueprintStage.html
  Response<CopyBlueprintStageView> copy_blueprint_stage(const CopyBlueprintStageRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Creates a blueprint: the fields that custom output is to have.
  /// #include <outcrop/bedrock_data_automation/operations/create_blueprint.h>
  /// PUT /blueprints/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CreateBlueprint.html
  Response<CreateBlueprintView> create_blueprint(const CreateBlueprintRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Makes a version of a blueprint, which does not change any more.
  /// #include <outcrop/bedrock_data_automation/operations/create_blueprint_version.h>
  /// POST /blueprints/{blueprintArn}/versions/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CreateBlueprintVersion.html
  Response<CreateBlueprintVersionView> create_blueprint_version(const CreateBlueprintVersionRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Creates a library, which holds words that projects know; InvokeDataAutomationLibraryIngestionJob fills it.
  /// #include <outcrop/bedrock_data_automation/operations/create_data_automation_library.h>
  /// PUT /data-automation-libraries/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CreateDataAutomationLibrary.html
  Response<CreateDataAutomationLibraryView> create_data_automation_library(
      const CreateDataAutomationLibraryRequest& request, const CallOptions& options = {}) const;

  /// Creates a project: what to take out of each kind of file.
  /// #include <outcrop/bedrock_data_automation/operations/create_data_automation_project.h>
  /// PUT /data-automation-projects/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CreateDataAutomationProject.html
  Response<CreateDataAutomationProjectView> create_data_automation_project(
      const CreateDataAutomationProjectRequest& request, const CallOptions& options = {}) const;

  /// Deletes a blueprint, or one version of it.
  /// #include <outcrop/bedrock_data_automation/operations/delete_blueprint.h>
  /// DELETE /blueprints/{blueprintArn}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DeleteBlueprint.html
  Response<DeleteBlueprintView> delete_blueprint(const DeleteBlueprintRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Deletes a library with what it holds.
  /// #include <outcrop/bedrock_data_automation/operations/delete_data_automation_library.h>
  /// DELETE /data-automation-libraries/{libraryArn}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DeleteDataAutomationLibrary.html
  Response<DeleteDataAutomationLibraryView> delete_data_automation_library(
      const DeleteDataAutomationLibraryRequest& request, const CallOptions& options = {}) const;

  /// Deletes a project. The blueprints that it uses stay.
  /// #include <outcrop/bedrock_data_automation/operations/delete_data_automation_project.h>
  /// DELETE /data-automation-projects/{projectArn}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DeleteDataAutomationProject.html
  Response<DeleteDataAutomationProjectView> delete_data_automation_project(
      const DeleteDataAutomationProjectRequest& request, const CallOptions& options = {}) const;

  /// Tells what a blueprint is like.
  /// #include <outcrop/bedrock_data_automation/operations/get_blueprint.h>
  /// POST /blueprints/{blueprintArn}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_GetBlueprint.html
  Response<GetBlueprintView> get_blueprint(const GetBlueprintRequest& request, const CallOptions& options = {}) const;

  /// Tells how far a job of InvokeBlueprintOptimizationAsync is.
  /// #include <outcrop/bedrock_data_automation/operations/get_blueprint_optimization_status.h>
  /// POST /getBlueprintOptimizationStatus/{invocationArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_GetBlueprintOptimizationStatus.html
  Response<GetBlueprintOptimizationStatusView> get_blueprint_optimization_status(
      const GetBlueprintOptimizationStatusRequest& request, const CallOptions& options = {}) const;
  /// Calls get_blueprint_optimization_status until it answers with Success, and returns that answer. ServiceError
  /// or ClientError ends the wait with the error WaiterFailed, which names the state and the service's reasons.
  /// Pauses for 5 to 60 s; waits for 2 hours at most.
  Response<GetBlueprintOptimizationStatusView> wait_until_blueprint_optimization_succeeded(
      const GetBlueprintOptimizationStatusRequest& request,
      const WaitOptions<GetBlueprintOptimizationStatusView>& options = {}) const;

  /// Tells what a library is like, and its state.
  /// #include <outcrop/bedrock_data_automation/operations/get_data_automation_library.h>
  /// POST /data-automation-libraries/{libraryArn}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_GetDataAutomationLibrary.html
  Response<GetDataAutomationLibraryView> get_data_automation_library(const GetDataAutomationLibraryRequest& request,
                                                                     const CallOptions& options = {}) const;
  /// Calls get_data_automation_library until it answers with the error ResourceNotFoundException, and returns that
  /// answer, which has no members where it is an error. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetDataAutomationLibraryView> wait_until_data_automation_library_deleted(
      const GetDataAutomationLibraryRequest& request,
      const WaitOptions<GetDataAutomationLibraryView>& options = {}) const;

  /// Tells what an entity of a library holds.
  /// #include <outcrop/bedrock_data_automation/operations/get_data_automation_library_entity.h>
  /// POST /data-automation-libraries/{libraryArn}/entityType/{entityType}/entities/{entityId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_GetDataAutomationLibraryEntity.html
  Response<GetDataAutomationLibraryEntityView> get_data_automation_library_entity(
      const GetDataAutomationLibraryEntityRequest& request, const CallOptions& options = {}) const;

  /// Tells how far an ingestion job is and, where it failed, why.
  /// #include <outcrop/bedrock_data_automation/operations/get_data_automation_library_ingestion_job.h>
  /// POST /data-automation-libraries/{libraryArn}/library-ingestion-jobs/{jobArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_GetDataAutomationLibraryIngestionJob.html
  Response<GetDataAutomationLibraryIngestionJobView> get_data_automation_library_ingestion_job(
      const GetDataAutomationLibraryIngestionJobRequest& request, const CallOptions& options = {}) const;
  /// Calls get_data_automation_library_ingestion_job until it answers with COMPLETED, and returns that answer.
  /// COMPLETED_WITH_ERRORS or FAILED ends the wait with the error WaiterFailed, which names the state and the
  /// service's reasons. Pauses for 5 to 60 s; waits for 2 hours at most.
  Response<GetDataAutomationLibraryIngestionJobView> wait_until_data_automation_library_ingestion_job_completed(
      const GetDataAutomationLibraryIngestionJobRequest& request,
      const WaitOptions<GetDataAutomationLibraryIngestionJobView>& options = {}) const;

  /// Tells what a project is like, and its state.
  /// #include <outcrop/bedrock_data_automation/operations/get_data_automation_project.h>
  /// POST /data-automation-projects/{projectArn}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_GetDataAutomationProject.html
  Response<GetDataAutomationProjectView> get_data_automation_project(const GetDataAutomationProjectRequest& request,
                                                                     const CallOptions& options = {}) const;
  /// Calls get_data_automation_project until it answers with COMPLETED, and returns that answer. FAILED ends the
  /// wait with the error WaiterFailed, which names the state. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetDataAutomationProjectView> wait_until_data_automation_project_completed(
      const GetDataAutomationProjectRequest& request,
      const WaitOptions<GetDataAutomationProjectView>& options = {}) const;

  /// Starts a job that improves the instructions of a blueprint by examples. GetBlueprintOptimizationStatus tells
  /// how far it is.
  /// #include <outcrop/bedrock_data_automation/operations/invoke_blueprint_optimization_async.h>
  /// POST /invokeBlueprintOptimizationAsync
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_InvokeBlueprintOptimizationAsync.html
  Response<InvokeBlueprintOptimizationAsyncView> invoke_blueprint_optimization_async(
      const InvokeBlueprintOptimizationAsyncRequest& request, const CallOptions& options = {}) const;

  /// Starts a job that writes entities to a library or deletes some. GetDataAutomationLibraryIngestionJob tells how
  /// far it is.
  /// #include <outcrop/bedrock_data_automation/operations/invoke_data_automation_library_ingestion_job.h>
  /// PUT /data-automation-libraries/{libraryArn}/library-ingestion-jobs/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_InvokeDataAutomationLibraryIngestionJob.html
  Response<InvokeDataAutomationLibraryIngestionJobView> invoke_data_automation_library_ingestion_job(
      const InvokeDataAutomationLibraryIngestionJobRequest& request, const CallOptions& options = {}) const;

  /// Lists blueprints, filtered as asked, one page at a time.
  /// #include <outcrop/bedrock_data_automation/operations/list_blueprints.h>
  /// POST /blueprints/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ListBlueprints.html
  Response<ListBlueprintsView> list_blueprints(const ListBlueprintsRequest& request,
                                               const CallOptions& options = {}) const;
  /// The pages of list_blueprints, each asked for while the one before it is in use.
  Pages<ListBlueprintsView> list_blueprints_pages(ListBlueprintsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `blueprints` of each.
  Items<ListBlueprintsView, BlueprintSummaryView> list_blueprints_items(ListBlueprintsRequest request,
                                                                        const CallOptions& options = {}) const;

  /// Lists the account's libraries in the client's region, one page at a time.
  /// #include <outcrop/bedrock_data_automation/operations/list_data_automation_libraries.h>
  /// POST /data-automation-libraries/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ListDataAutomationLibraries.html
  Response<ListDataAutomationLibrariesView> list_data_automation_libraries(
      const ListDataAutomationLibrariesRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_data_automation_libraries, each asked for while the one before it is in use.
  Pages<ListDataAutomationLibrariesView> list_data_automation_libraries_pages(
      ListDataAutomationLibrariesRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `libraries` of each.
  Items<ListDataAutomationLibrariesView, DataAutomationLibrarySummaryView> list_data_automation_libraries_items(
      ListDataAutomationLibrariesRequest request, const CallOptions& options = {}) const;

  /// Lists the entities of one type in a library, one page at a time.
  /// #include <outcrop/bedrock_data_automation/operations/list_data_automation_library_entities.h>
  /// POST /data-automation-libraries/{libraryArn}/entityType/{entityType}/entities/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ListDataAutomationLibraryEntities.html
  Response<ListDataAutomationLibraryEntitiesView> list_data_automation_library_entities(
      const ListDataAutomationLibraryEntitiesRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_data_automation_library_entities, each asked for while the one before it is in use.
  Pages<ListDataAutomationLibraryEntitiesView> list_data_automation_library_entities_pages(
      ListDataAutomationLibraryEntitiesRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `entities` of each.
  Items<ListDataAutomationLibraryEntitiesView, DataAutomationLibraryEntitySummaryView>
  list_data_automation_library_entities_items(ListDataAutomationLibraryEntitiesRequest request,
                                              const CallOptions& options = {}) const;

  /// Lists the ingestion jobs of a library, one page at a time.
  /// #include <outcrop/bedrock_data_automation/operations/list_data_automation_library_ingestion_jobs.h>
  /// POST /data-automation-libraries/{libraryArn}/library-ingestion-jobs/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ListDataAutomationLibraryIngestionJobs.html
  Response<ListDataAutomationLibraryIngestionJobsView> list_data_automation_library_ingestion_jobs(
      const ListDataAutomationLibraryIngestionJobsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_data_automation_library_ingestion_jobs, each asked for while the one before it is in use.
  Pages<ListDataAutomationLibraryIngestionJobsView> list_data_automation_library_ingestion_jobs_pages(
      ListDataAutomationLibraryIngestionJobsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `jobs` of each.
  Items<ListDataAutomationLibraryIngestionJobsView, DataAutomationLibraryIngestionJobSummaryView>
  list_data_automation_library_ingestion_jobs_items(ListDataAutomationLibraryIngestionJobsRequest request,
                                                    const CallOptions& options = {}) const;

  /// Lists projects, filtered as asked, one page at a time.
  /// #include <outcrop/bedrock_data_automation/operations/list_data_automation_projects.h>
  /// POST /data-automation-projects/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ListDataAutomationProjects.html
  Response<ListDataAutomationProjectsView> list_data_automation_projects(
      const ListDataAutomationProjectsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_data_automation_projects, each asked for while the one before it is in use.
  Pages<ListDataAutomationProjectsView> list_data_automation_projects_pages(ListDataAutomationProjectsRequest request,
                                                                            const CallOptions& options = {}) const;
  /// The items of all pages, `projects` of each.
  Items<ListDataAutomationProjectsView, DataAutomationProjectSummaryView> list_data_automation_projects_items(
      ListDataAutomationProjectsRequest request, const CallOptions& options = {}) const;

  /// Lists the tags of a resource.
  /// #include <outcrop/bedrock_data_automation/operations/list_tags_for_resource.h>
  /// POST /listTagsForResource
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ListTagsForResource.html
  Response<ListTagsForResourceView> list_tags_for_resource(const ListTagsForResourceRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Adds tags to a resource, and replaces the values of keys that it has.
  /// #include <outcrop/bedrock_data_automation/operations/tag_resource.h>
  /// POST /tagResource
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_TagResource.html
  Response<TagResourceView> tag_resource(const TagResourceRequest& request, const CallOptions& options = {}) const;

  /// Removes tags from a resource by their keys.
  /// #include <outcrop/bedrock_data_automation/operations/untag_resource.h>
  /// POST /untagResource
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_UntagResource.html
  Response<UntagResourceView> untag_resource(const UntagResourceRequest& request,
                                             const CallOptions& options = {}) const;

  /// Replaces the fields of a blueprint. Its versions stay as they are.
  /// #include <outcrop/bedrock_data_automation/operations/update_blueprint.h>
  /// PUT /blueprints/{blueprintArn}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_UpdateBlueprint.html
  Response<UpdateBlueprintView> update_blueprint(const UpdateBlueprintRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Changes the description of a library.
  /// #include <outcrop/bedrock_data_automation/operations/update_data_automation_library.h>
  /// PUT /data-automation-libraries/{libraryArn}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_UpdateDataAutomationLibrary.html
  Response<UpdateDataAutomationLibraryView> update_data_automation_library(
      const UpdateDataAutomationLibraryRequest& request, const CallOptions& options = {}) const;

  /// Replaces what a project is like.
  /// #include <outcrop/bedrock_data_automation/operations/update_data_automation_project.h>
  /// PUT /data-automation-projects/{projectArn}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_UpdateDataAutomationProject.html
  Response<UpdateDataAutomationProjectView> update_data_automation_project(
      const UpdateDataAutomationProjectRequest& request, const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::Connection> connection_;
};

}  // namespace outcrop::bedrock_data_automation
