"""Conan 2 recipe: conan create packaging/conan. One option a service; a component of each."""

import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load, rmdir

SERVICES = (
    "bedrock",
    "bedrock_agent",
    "bedrock_agent_runtime",
    "bedrock_agentcore",
    "bedrock_agentcore_control",
    "bedrock_data_automation",
    "bedrock_data_automation_runtime",
    "bedrock_runtime",
)
DOCUMENTS = ("LICENSE", "NOTICE", "README.md", "CHANGELOG.md", "SECURITY.md")


class OutcropConan(ConanFile):
    name = "outcrop"
    license = "Apache-2.0"
    description = "C++20 SDK for Amazon Bedrock, generated from the service models"
    topics = ("aws", "bedrock", "sdk")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False], **{service: [True, False] for service in SERVICES}}
    default_options = {"shared": False, "fPIC": True, **{service: True for service in SERVICES}}

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "..", "..", "runtime/include/outcrop/version.h"))
        self.version = re.search(r'define OUTCROP_VERSION "(.*)"', header).group(1)

    def export_sources(self):
        tree = os.path.join(self.recipe_folder, "..", "..")
        for pattern in ("CMakeLists.txt", *DOCUMENTS, "docs/*.md", "cmake/*", "packaging/*", "runtime/*", "generated/*"):
            copy(self, pattern, tree, self.export_sources_folder)

    def requirements(self):
        self.requires("libcurl/[>=7.88 <9]")
        self.requires("openssl/[>=3.0 <4]")
        self.requires("pugixml/[>=1.13 <2]")
        self.requires("simdjson/[>=3.0 <5]")
        self.requires("zlib/[>=1.2.13 <2]")

    def validate(self):
        check_min_cppstd(self, 20)

    def layout(self):
        cmake_layout(self)

    def generate(self):
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["OUTCROP_SERVICES"] = ";".join(s for s in SERVICES if self.options.get_safe(s))
        toolchain.cache_variables["OUTCROP_WARNINGS_AS_ERRORS"] = False
        for part in ("TOOLS", "EXAMPLES", "TESTS"):
            toolchain.cache_variables[f"OUTCROP_BUILD_{part}"] = False
        toolchain.generate()
        CMakeDeps(self).generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        CMake(self).install()
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        for generated in ("cmake", "pkgconfig"):  # Conan makes its own
            rmdir(self, os.path.join(self.package_folder, "lib", generated))
        rmdir(self, os.path.join(self.package_folder, "share"))

    def package_info(self):
        core = self.cpp_info.components["core"]
        core.libs = ["outcrop_core"]
        core.requires = ["libcurl::curl", "openssl::crypto", "pugixml::pugixml", "simdjson::simdjson", "zlib::zlib"]
        core.set_property("cmake_target_name", "outcrop::core")
        core.set_property("pkg_config_name", "outcrop-core")
        core.system_libs = ["pthread"]
        for service in (service for service in SERVICES if self.options.get_safe(service)):
            for name, requires in ((service, "core"), (f"{service}_owned", service)):
                component = self.cpp_info.components[name]
                component.libs = [f"outcrop_{name}"]
                component.requires = [requires]
                component.set_property("cmake_target_name", f"outcrop::{name}")
                component.set_property("pkg_config_name", "outcrop-" + name.replace("_", "-"))
