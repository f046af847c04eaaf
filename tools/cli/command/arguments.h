// Arguments: the options of one operation on the command line, and the request that they make.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "command/operation.h"
#include "command/wait.h"
#include "each/options.h"
#include "options/command.h"

namespace outcrop::cli {

/// How a listing is paged.
struct PagingOptions {
  std::string starting_token;
  std::optional<std::int32_t> page_size;
  std::optional<std::int32_t> max_results;  ///< these two are the API's own names, for one page
  std::string next_token;
  std::optional<std::uint64_t> max_items;
  std::optional<int> lanes;
  std::string regions;   ///< "all", or names between commas; empty: one region
  std::string profiles;  ///< the same
  std::string resume;    ///< the file that keeps how far each of them is listed; empty: none
  bool no_paginate{};
  bool summary{};
  bool ascending{};  ///< what the request says about the order; false where it says nothing
};

/// What --wait and its limits were given; limits that are negative weren't.
struct WaitGiven {
  bool wait{};
  double max_wait{-1};  ///< seconds
  double min_delay{-1};
  double max_delay{-1};
};

class Arguments {
 public:
  explicit Arguments(const Operation& operation) : operation_(operation) {}
  Arguments(const Arguments&) = delete;
  Arguments& operator=(const Arguments&) = delete;

  /// Once, and `command` must not outlive this.
  void add_to(Command& command);
  /// How bytes stand in options: as base64, or as they are.
  void take_bytes_raw(bool raw) { bytes_are_raw_ = raw; }

  /// From --cli-input-json and, over it, the single options. Throws InputError.
  std::shared_ptr<void> request();
  const PagingOptions& paging() const { return paging_; }
  const EachOptions& each() const { return each_; }
  /// What is waited for behind the call, as --wait says; null: nothing.
  const Wait* wait() const { return wait_.wait ? operation_.wait : nullptr; }
  WaitLimits wait_limits() const;
  /// The same as JSON, for requests that are made of lines; nothing needs to be there. Throws InputError, also for
  /// options that are of one call only.
  Document members();
  /// "input", "output", or empty: a call is wanted.
  const std::string& skeleton() const { return skeleton_; }
  bool is_wide() const { return !paging_.regions.empty() || !paging_.profiles.empty(); }
  const std::string& outfile() const { return outfile_; }  ///< empty: standard output

 private:
  struct Given {
    const Parameter* parameter;
    std::vector<std::string> words;  ///< none: not given
  };

  void add_parameter(Command& command, const Parameter& parameter);
  void add_paging(Command& command);
  void add_sources(Command& command);
  void add_whole_input(Command& command);
  void add_each(Command& command);
  void add_wait(Command& command);
  Document whole_input() const;
  Document read_input(void* request) const;
  void read_option(const Given& given, void* request) const;
  void check_required(const Document& input_json) const;
  void take_names_of_api();
  void page_by_hand(const Document& input_json);
  void check_paging() const;
  void check_wait() const;
  bool is_ascending(const Document& input_json) const;

  const Operation& operation_;
  std::deque<Given> given_;
  std::string input_json_;
  std::string input_yaml_;
  std::string outfile_;
  std::string skeleton_;
  bool bytes_are_raw_{};
  PagingOptions paging_;
  EachOptions each_;
  WaitGiven wait_;
};

/// Sets a member of the request by its model name. Throws InputError.
void set_member(const Operation& operation, void* request, std::string_view member, const Document& value);

}  // namespace outcrop::cli
