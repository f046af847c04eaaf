// Listings that were kept in files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "jobs/job.h"

namespace outcrop::cli {

/// Jobs of a file that a listing was written to with --output json or jsonl, or of results of --each, whose answers
/// they are then ("-": standard input). `origin` is what named it: "--from". Throws InputError.
std::vector<Job> read_listing(const std::string& path, std::string_view origin);

}  // namespace outcrop::cli
