// Certificates for TLS tests, made anew in each run.
#pragma once

#include <string>

#include "support/scripted_server.h"

namespace outcrop::test {

/// A folder that is gone with the object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// A certificate authority that nobody knows, and what it signs. Files live as long as the object.
class Authority {
 public:
  Authority();
  ~Authority();
  Authority(const Authority&) = delete;
  Authority& operator=(const Authority&) = delete;

  /// PEM file: the CA bundle that trusts it.
  const std::string& bundle() const { return bundle_; }

  struct Leaf {
    std::string alternative_name{"IP:127.0.0.1"};  ///< by OpenSSL's grammar
    long begins{-3600};                            ///< seconds from now
    long ends{3600};
  };
  TlsFiles issue(const Leaf& leaf) const;
  TlsFiles issue() const { return issue(Leaf()); }

 private:
  struct Keys;
  TemporaryFolder folder_;
  std::unique_ptr<Keys> keys_;
  std::string bundle_;
};

}  // namespace outcrop::test
